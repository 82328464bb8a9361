import { officesAbi } from "@engine/protocol/abi/offices";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { OFFICE_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import type { Call } from "../../deploy/transactions.ts";
import type { Action, Moment, World } from "../action.ts";
import { moneyKeys } from "../documents-money.ts";
import { pair } from "../record/money.ts";
import type { Season } from "../season.ts";
import type { PlannedTeam, SeasonMoney } from "../season-money.ts";
import { inOrder, type Step } from "./in-order.ts";
import { memberNumber, teamNumber } from "./numbers.ts";

/** Teams are formed at noon of the first day, one after the other, and their offices given before. */
const FORMING: Moment = { day: 0, hour: 12 };

/** Offices, then each team: formed, joined by consent, and a seat for everyone in it. */
export function planTeams({ host, money }: Season): Action[] {
  return inOrder(FORMING, [
    ...money.offices.map((office) => giveOffice(host, office)),
    ...money.teams.flatMap((team) => [
      form(team),
      ...team.others.flatMap((member) => [invite(team, member), join(team, member)]),
      ...team.others.flatMap((member, place) => seat(team, member, place)),
    ]),
  ]);
}

function giveOffice(host: string, { member, office, until }: SeasonMoney["offices"][number]): Step {
  const number = OFFICE_NAMES.indexOf(office);
  return {
    title: `${member} becomes ${office}`,
    actor: host,
    done: (world) => world.record.money.offices.has(pair(memberNumber(world, member), number)),
    call: (world) => {
      const args = [memberNumber(world, member), number, world.at({ day: until, hour: 0 })] as const;
      return {
        to: world.deployment.contracts.Offices.address,
        data: encodeFunctionData({ abi: officesAbi, functionName: "giveOffice", args }),
      };
    },
  };
}

function toTeams(world: World, data: Hex): Call {
  return { to: world.deployment.contracts.Teams.address, data };
}

function form({ key, founder, charter }: PlannedTeam): Step {
  const hash = (world: World) => world.hash(moneyKeys.charter(key));
  return {
    title: `${charter.name} is formed`,
    actor: founder,
    done: (world) => world.record.money.teams.has(hash(world)),
    call: (world) => {
      const args = [hash(world), 0] as const;
      return toTeams(world, encodeFunctionData({ abi: teamsAbi, functionName: "formTeam", args }));
    },
  };
}

function invite({ key, founder, charter }: PlannedTeam, member: string): Step {
  return {
    title: `${member} is asked to join ${charter.name}`,
    actor: founder,
    done: (world) =>
      world.record.money.invited.has(pair(teamNumber(world, key), memberNumber(world, member))),
    call: (world) => {
      const args = [teamNumber(world, key), memberNumber(world, member)] as const;
      return toTeams(world, encodeFunctionData({ abi: teamsAbi, functionName: "inviteToTeam", args }));
    },
  };
}

function join({ key, charter }: PlannedTeam, member: string): Step {
  return {
    title: `${member} joins ${charter.name}`,
    actor: member,
    done: (world) => world.record.money.joined.has(pair(teamNumber(world, key), memberNumber(world, member))),
    call: (world) => {
      const args = [teamNumber(world, key)] as const;
      return toTeams(world, encodeFunctionData({ abi: teamsAbi, functionName: "joinTeam", args }));
    },
  };
}

/** As many words as it takes: of more than half of those who have a seat already. */
function seat({ key, founder, others, charter }: PlannedTeam, member: string, place: number): Step[] {
  const seated = [founder, ...others.slice(0, place)];
  const needed = Math.floor(seated.length / 2) + 1;
  return seated.slice(0, needed).map((actor) => ({
    title: `${actor} endorses a seat in ${charter.name} for ${member}`,
    actor,
    done: (world) => {
      const word = pair(teamNumber(world, key), memberNumber(world, member), memberNumber(world, actor));
      return world.record.money.endorsed.has(word);
    },
    call: (world) => {
      const args = [teamNumber(world, key), memberNumber(world, member), true] as const;
      return toTeams(world, encodeFunctionData({ abi: teamsAbi, functionName: "endorseSeat", args }));
    },
  }));
}
