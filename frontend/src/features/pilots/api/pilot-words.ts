import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { PilotGroup } from "@/features/pilots/api/pilot-groups.ts";
import type { StepPhaseKind } from "@/features/pilots/api/step-phase.ts";
import type { VerifierBar } from "@/features/pilots/api/verifier-bar.ts";

/** What the pilots under one heading wait for. */
export const groupWords: Record<PilotGroup, MessageDescriptor> = {
  evidence: msg`Awaiting evidence`,
  verdict: msg`Awaiting a verdict`,
  window: msg`Can still be contested`,
  planned: msg`Awaiting money`,
  ended: msg`Ended`,
};

/** Where a step stands, in a word or two. */
export const phaseWords: Record<StepPhaseKind, MessageDescriptor> = {
  planned: msg`Planned`,
  evidence: msg`Evidence awaited`,
  judging: msg`Verdict awaited`,
  contested: msg`Contested`,
  acceptedWindow: msg`Accepted`,
  refusedWindow: msg`Refused`,
  due: msg`Accepted for good`,
  again: msg`Refused`,
  paid: msg`Paid`,
  decided: msg`Accepted for good`,
  over: msg`Nothing came of it`,
};

/** Why somebody may not judge evidence, as the button says it. */
export const barWords: Record<VerifierBar, MessageDescriptor> = {
  agent: msg`Verdicts are for people`,
  notVerifier: msg`A verifier judges this, and you are not one`,
  lead: msg`You lead this pilot, so others judge it`,
  payee: msg`You are paid by this pilot, so others judge it`,
  credited: msg`You are credited for the idea, so others judge it`,
  sameUnit: msg`Somebody of your unit is part of it, so others judge it`,
  firstVerifier: msg`You gave the first verdict, so another verifier decides`,
  contester: msg`You contested the verdict, so another verifier decides`,
};
