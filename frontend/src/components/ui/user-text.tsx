import { useLingui } from "@lingui/react/macro";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { displayText, mixesScripts } from "@/lib/text-safety.ts";

/**
 * One line that someone typed: a title, a name, a tag. Isolated from the text around it in direction, clamped, broken
 * where it has to be, and marked when a word mixes alphabets that look alike. `language` is that of the document, so
 * that it is read out right.
 */
export function UserText(props: { text: string; limit?: number; language?: string | null | undefined }) {
  const { text, limit, language } = props;
  const { t } = useLingui();
  const shown = displayText(text, limit);
  return (
    <>
      <bdi dir="auto" lang={language ?? undefined} className="wrap-anywhere">
        {shown}
      </bdi>
      {mixesScripts(shown) && (
        <TriangleAlert
          role="img"
          className="ml-1 inline size-[0.9em] align-[-0.1em] text-caution"
          aria-label={t`This text mixes letters of several alphabets that look alike.`}
        />
      )}
    </>
  );
}
