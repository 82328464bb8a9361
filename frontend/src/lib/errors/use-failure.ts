import { useLingui } from "@lingui/react";
import { describeFailure } from "@/lib/errors/describe-failure.ts";

/** A failure in the reader's language. */
export interface FailureWords {
  title: string;
  reason: string;
  next: string;
}

/** A function that puts failures into words. */
export function useFailureWords(): (error: unknown) => FailureWords {
  const { i18n } = useLingui();
  return (error) => {
    const { title, reason, next } = describeFailure(error);
    return { title: i18n._(title), reason: i18n._(reason), next: i18n._(next) };
  };
}

/** Words for a failure, in the reader's language. */
export function useFailure(error: unknown): FailureWords {
  return useFailureWords()(error);
}
