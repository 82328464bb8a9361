import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Failure } from "@/lib/errors/failure.ts";

type Words = [title: MessageDescriptor, reason: MessageDescriptor, next: MessageDescriptor];

/** Words for one custom error, by its arguments. */
export type Refusal = (args: readonly unknown[]) => Failure;

/** Words that do not depend on the error's arguments. */
export function says(...[title, reason, next]: Words): Refusal {
  return () => ({ title, reason, next });
}

export const reload = msg`Load the page again to see where it stands.`;
export const runner = msg`Tell whoever runs this engine: the app should not have offered this.`;
export const notYours = msg`This is not yours to do`;
export const tooLate = msg`You are too late`;
export const tooEarly = msg`You are too early`;
export const moved = msg`It has moved on meanwhile`;
export const missing = msg`Something is missing`;
export const unknown = msg`There is no such record`;
export const badSignature = msg`The signature does not fit`;
export const tooMany = msg`That is too much at once`;
