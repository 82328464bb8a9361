import type { MessageDescriptor } from "@lingui/core";

/** A failure in words: what happened, why, and what to do now. */
export interface Failure {
  title: MessageDescriptor;
  reason: MessageDescriptor;
  next: MessageDescriptor;
  /** A quiet one is nobody's fault and needs no alarm: the reader changed their mind. */
  quiet?: boolean;
}
