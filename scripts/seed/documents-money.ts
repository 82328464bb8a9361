import type { DocumentFields } from "@engine/protocol/seal";
import type { SeasonDocument } from "./documents.ts";
import type { PlannedPilot, SeasonMoney } from "./season-money.ts";

export const moneyKeys = {
  charter: (team: string) => `charter ${team}`,
  plan: (idea: string) => `plan ${idea}`,
  grant: (idea: string) => `grant ${idea}`,
  evidence: (idea: string, place: number) => `evidence ${idea} ${place}`,
  verdict: (idea: string, place: number) => `verdict ${idea} ${place}`,
  result: (idea: string) => `result ${idea}`,
  report: (idea: string, kind: string, from: number) => `report ${idea} ${kind} ${from}`,
  flag: (idea: string, step: FlagStep) => `flag ${idea} ${step}`,
};

export const FLAG_STEPS = ["raised", "answered", "dismissed"] as const;
export type FlagStep = (typeof FLAG_STEPS)[number];

/** Every text of the season that is about money. */
export function moneyDocuments({ teams, pilots, reports, flags }: SeasonMoney): SeasonDocument[] {
  return [
    ...teams.map(({ key, founder, charter }) =>
      document(moneyKeys.charter(key), founder, { kind: "charter", ...charter }),
    ),
    ...pilots.flatMap((pilot) => [plan(pilot), grant(pilot), ...evidence(pilot), ...verdicts(pilot)]),
    ...reports.map(({ idea, kind, from, by, title, text, language }) =>
      document(moneyKeys.report(idea, kind, from), by, { kind: "evidence", title, text, language }),
    ),
    ...flags.flatMap(({ idea, language, ...steps }) =>
      FLAG_STEPS.map((step) =>
        document(moneyKeys.flag(idea, step), steps[step].by, {
          ...{ kind: "reason", language, text: steps[step].text },
        }),
      ),
    ),
  ];
}

function document(key: string, signer: string, fields: DocumentFields): SeasonDocument {
  return { key, signer, fields };
}

function plan({ idea, lead, words, steps }: PlannedPilot): SeasonDocument {
  const fields = { kind: "plan", ...words, steps: steps.map(({ text }) => text) } as const;
  return document(moneyKeys.plan(idea), lead, fields);
}

function grant({ idea, words: { language }, grant: { by, reason: text } }: PlannedPilot): SeasonDocument {
  return document(moneyKeys.grant(idea), by, { kind: "reason", language, text });
}

function evidence({ idea, lead, words: { language }, steps, result }: PlannedPilot): SeasonDocument[] {
  const ofSteps = steps.flatMap((step, place) =>
    step.evidence
      ? [{ key: moneyKeys.evidence(idea, place), title: step.evidence.title, text: step.evidence.text }]
      : [],
  );
  const ofResult = result ? [{ key: moneyKeys.result(idea), title: result.title, text: result.text }] : [];
  return [...ofSteps, ...ofResult].map(({ key, title, text }) =>
    document(key, lead, { kind: "evidence", language, title, text }),
  );
}

function verdicts({ idea, words: { language }, steps }: PlannedPilot): SeasonDocument[] {
  return steps.flatMap(({ verdict }, place) =>
    verdict?.reason
      ? [
          document(moneyKeys.verdict(idea, place), verdict.by, {
            ...{ kind: "reason", language, text: verdict.reason },
          }),
        ]
      : [],
  );
}
