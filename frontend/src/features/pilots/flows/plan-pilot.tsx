import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { LIMITS } from "@engine/protocol/documents";
import { COMPARISON_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { Log } from "viem";
import { parseEventLogs } from "viem/utils";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { TeamName } from "@/components/vocabulary/team-name.tsx";
import { sealedHash } from "@/features/ideas/flows/reason.tsx";
import { TargetWords } from "@/features/pilots/components/target-words.tsx";
import { numberSchema, pilotsCall } from "@/features/pilots/flows/calls.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const text = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));
const seconds = z.int().check(z.positive());

const planSchema = z.object({
  words: z.object({
    title: text(LIMITS.title),
    text: text(LIMITS.text),
    metric: text(LIMITS.metric),
    steps: z.array(text(LIMITS.title)).check(z.minLength(1), z.maxLength(LIMITS.steps)),
  }),
  target: z.object({ comparison: z.enum(COMPARISON_NAMES), value: z.bigint(), measureSeconds: seconds }),
  milestones: z.array(z.object({ amount: z.bigint(), dueAt: seconds })),
  endsAt: seconds,
  stopIfMissed: z.boolean(),
  revisitHours: z.int().check(z.positive()),
  teamId: numberSchema,
  payeeId: numberSchema,
});

const named = z.nullable(z.object({ name: z.nullable(z.string()) }));

const schema = z.object({
  ideaId: numberSchema,
  language: z.string(),
  plan: planSchema,
  /** As the index names them, for the preview. */
  team: z.object({ number: numberSchema, charterContent: named }),
  payee: z.object({ number: numberSchema, profileContent: named }),
});

type Input = z.infer<typeof schema>;

/** A lead registers a plan, with its target, before any money moves. */
export const planPilot: Flow<Input> = {
  name: "plan-pilot",
  schema,
  title: ({ ideaId }) => msg`Plan a pilot for idea ${ideaId}`,
  key: ({ ideaId }) => `planPilot:${ideaId}`,
  document: ({ plan: { words }, language }) => ({ kind: "plan", language, ...words }),
  call: ({ ideaId, plan: { words: _, target, ...plan } }, context) =>
    pilotsCall(context, "planPilot", [
      {
        ...plan,
        ideaId,
        documentHash: sealedHash(context),
        target: { ...target, comparison: COMPARISON_NAMES.indexOf(target.comparison) },
      },
    ]),
  preview: (_, input) => previewOf(input),
  receipt: (logs) => {
    const number = plannedNumber(logs);
    return number === undefined ? {} : { path: `/pilots/${number}` };
  },
};

function previewOf({ ideaId, plan, team, payee, language }: Input) {
  const { words, target, milestones } = plan;
  const budget = milestones.reduce((sum, { amount }) => sum + amount, 0n);
  const targeted = {
    comparison: target.comparison,
    targetValue: String(target.value),
    planContent: { metric: words.metric, language },
  };
  return [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaId}</Trans> },
    {
      label: <Trans>Team that is to pay</Trans>,
      value: <TeamName number={team.number} name={team.charterContent?.name} />,
    },
    { label: <Trans>Paid to</Trans>, value: <PersonName member={payee} /> },
    { label: <Trans>Target</Trans>, value: <TargetWords pilot={targeted} /> },
    {
      label: <Trans>Milestones</Trans>,
      value: (
        <ol className="grid gap-1">
          {milestones.map(({ amount, dueAt }, place) => (
            <li key={words.steps[place]}>
              <UserText text={words.steps[place] ?? ""} />: <Money amount={amount} />,{" "}
              <CalendarDate seconds={dueAt} />
            </li>
          ))}
        </ol>
      ),
    },
    { label: <Trans>Budget</Trans>, value: <Money amount={budget} /> },
    { label: <Trans>To end by</Trans>, value: <CalendarDate seconds={plan.endsAt} /> },
    {
      label: <Trans>If the target is missed</Trans>,
      value: <StagePill stage={plan.stopIfMissed ? "Stopped" : "OnHold"} />,
    },
    {
      label: <Trans>What happens then</Trans>,
      value: <Trans>The team's seats decide on the money. Plan and target cannot be changed.</Trans>,
    },
  ];
}

/** The number that the new pilot got. */
function plannedNumber(logs: readonly Log[]): number | undefined {
  const [event] = parseEventLogs({ abi: pilotsAbi, eventName: "PilotPlanned", logs: [...logs] });
  return event?.args.pilotId;
}
