import { countPlaces, maskOf, type TeamRecord, type TeamsState } from "../../state/teams/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Teams" as const;

/** What Teams should answer: who belongs to each team, and who sits where. */
export function teamProbes(teams: TeamsState): Probe[] {
  const subject = "Teams";
  return [
    { contract, subject, functionName: "teamCount", expected: teams.byId.size },
    { contract, subject, functionName: "pausedUntil", expected: teams.pausedUntil },
    ...[...teams.byId.values()].flatMap(teamProbe),
  ];
}

function teamProbe(team: TeamRecord): Probe[] {
  const about = { contract, subject: `team ${team.id}`, args: [team.id] };
  const mask = maskOf(team);
  return [
    { ...about, functionName: "seatsOf", expected: team.seats },
    { ...about, functionName: "seatMaskOf", expected: [countPlaces(mask), mask] },
    { ...about, functionName: "seatsEpochOf", expected: team.epoch },
    ...[...team.known].map((memberId) => ({
      contract,
      subject: `team ${team.id}, member ${memberId}`,
      functionName: "isInTeam",
      args: [team.id, memberId],
      expected: team.people.has(memberId),
    })),
  ];
}
