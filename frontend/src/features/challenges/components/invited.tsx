import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";

/** Who a challenge asks, in words. */
export function Invited({ audience }: { audience: readonly Source[] }) {
  const { i18n } = useLingui();
  const people = SOURCE_NAMES.filter((source) => source !== "Agent");
  if (people.every((source) => audience.includes(source))) return <Trans>everyone</Trans>;
  const list = new Intl.ListFormat(i18n.locale, { type: "conjunction" });
  return list.format(audience.map((source) => i18n._(sourcesWords[source])));
}
