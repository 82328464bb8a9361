import { Plural, Trans } from "@lingui/react/macro";
import type { DraftFault } from "@/features/propose/api/draft-issues.ts";

/** What is wrong with a field, and what to do. */
export function FaultText({ fault, limit }: { fault: DraftFault; limit: number }) {
  switch (fault) {
    case "missing":
      return <Trans>This is needed. A sentence is enough to begin with.</Trans>;
    case "tooLong":
      return (
        <Plural value={limit} one="Too long: # character at most." other="Too long: # characters at most." />
      );
    case "tooMany":
      return <Plural value={limit} one="Too many: # at most." other="Too many: # at most." />;
    case "unreadable":
      return <Trans>There is an invisible or broken character in it. Paste it again as plain text.</Trans>;
    case "notANumber":
      return <Trans>Write a whole number in digits only, such as 1200.</Trans>;
    case "tooLarge":
      return <Trans>All texts together are larger than 64 kB. Shorten the proposal.</Trans>;
  }
}
