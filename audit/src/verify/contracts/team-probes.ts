import type { MembersState } from "../../state/members/state.ts";
import { countPlaces, maskOf, type TeamRecord, type TeamsState } from "../../state/teams/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Teams" as const;

/** What Teams should answer: who belongs to each team, and who sits where. */
export function teamProbes(teams: TeamsState, members: MembersState): Probe[] {
  const subject = "Teams";
  const memberIds = [...members.byId.keys()];
  return [
    { contract, subject, functionName: "teamCount", expected: teams.byId.size },
    { contract, subject, functionName: "pausedUntil", expected: teams.pausedUntil },
    ...[...teams.byId.values()].flatMap((team) => teamProbe(team, memberIds)),
  ];
}

/** Everyone is asked about, so that a belonging that was not logged shows. */
function teamProbe(team: TeamRecord, memberIds: readonly number[]): Probe[] {
  const about = { contract, subject: `team ${team.id}`, args: [team.id] };
  const mask = maskOf(team);
  return [
    { ...about, functionName: "seatsOf", expected: team.seats },
    { ...about, functionName: "seatMaskOf", expected: [countPlaces(mask), mask] },
    { ...about, functionName: "seatsEpochOf", expected: team.epoch },
    ...memberIds.map((memberId) => ({
      contract,
      subject: `team ${team.id}, member ${memberId}`,
      functionName: "isInTeam",
      args: [team.id, memberId],
      expected: team.people.has(memberId),
    })),
  ];
}
