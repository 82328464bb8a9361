import { membersAbi } from "@engine/protocol/abi/members";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import { SOURCE_NAMES } from "@engine/protocol/enums";
import type { Address } from "viem";
import { encodeFunctionData } from "viem";
import type { Action, Moment, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import type { Season } from "../season.ts";

/** When the first unit is added, and with it the season begins. */
export const FIRST_MOMENT: Moment = { day: 0, hour: 7 };

/** Units, members and their votes: everything without which nobody can act. */
export function planPeople(season: Season): Action[] {
  return [
    ...season.units.map(({ key, name }) => addUnit(season, key, name)),
    admitAll(season),
    issueAll(season),
  ];
}

function addUnit({ host }: Season, key: string, name: string): Action {
  const hash = (world: World) => world.hash(documentKeys.unit(key));
  return {
    title: `${name} is added`,
    moment: FIRST_MOMENT,
    actor: host,
    done: (world) => world.record.units.has(hash(world)),
    call: (world) => ({
      to: world.deployment.contracts.Members.address,
      data: encodeFunctionData({ abi: membersAbi, functionName: "addUnit", args: [hash(world)] }),
    }),
  };
}

function admitAll({ host, members, units }: Season): Action {
  const unitOf = (world: World, member: string) => {
    const unit = units.find((each) => each.members.includes(member));
    return unit ? (world.record.units.get(world.hash(documentKeys.unit(unit.key))) ?? 0) : 0;
  };
  const missing = (world: World) =>
    members.filter(({ key }) => !world.record.members.has(lower(world.person(key).address)));
  return {
    title: `${members.length} people are admitted`,
    moment: { day: 0, hour: 7.5 },
    actor: host,
    done: (world) => missing(world).length === 0,
    call: (world) => {
      const admissions = missing(world).map(({ key, source }) => ({
        account: world.person(key).address,
        source: SOURCE_NAMES.indexOf(source),
        unit: unitOf(world, key),
        profileHash: world.hash(documentKeys.profile(key)),
      }));
      return {
        to: world.deployment.contracts.Members.address,
        data: encodeFunctionData({ abi: membersAbi, functionName: "admitMany", args: [admissions] }),
      };
    },
  };
}

function issueAll({ host, members }: Season): Action {
  const voters = members.filter(({ votes }) => votes > 0);
  const missing = (world: World) =>
    voters.filter(({ key }) => !world.record.voters.has(lower(world.person(key).address)));
  return {
    title: `${voters.length} people receive their votes`,
    moment: { day: 0, hour: 8 },
    actor: host,
    done: (world) => missing(world).length === 0,
    call: (world) => {
      const accounts = missing(world).map(({ key }) => world.person(key).address);
      const amounts = missing(world).map(({ votes }) => BigInt(votes));
      return {
        to: world.deployment.contracts.VoteToken.address,
        data: encodeFunctionData({ abi: voteTokenAbi, functionName: "issue", args: [accounts, amounts] }),
      };
    },
  };
}

function lower(address: Address): Address {
  return address.toLowerCase() as Address;
}
