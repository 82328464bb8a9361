import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { isPlace, MAX_PLACE_LENGTH } from "@engine/protocol/suggestion-box";
import { tidyText } from "@engine/protocol/text";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";
import { useEngine } from "@/config/engine-context.ts";
import { keepBox } from "@/features/box/api/kept-boxes.ts";
import { latestDay } from "@/features/box/api/last-day.ts";
import { BoxPoster } from "@/features/box/components/box-poster.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";
import { dayOf, lastSecondOf } from "@/lib/calendar-day.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { toast } from "@/lib/toasts.ts";
import { useNow } from "@/lib/use-now.ts";

const USUAL_DAYS = 30;

/** Where it hangs, who passes there, until when; then the poster. */
export function BoxForm() {
  const { i18n } = useLingui();
  const engine = useEngine();
  const wallet = useWalletControls();
  const words = useFailureWords();
  const now = useNow();
  const [place, setPlace] = useState("");
  const [source, setSource] = useState<Source>("Customer");
  const [day, setDay] = useState(dayOf(now, USUAL_DAYS));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [letter, setLetter] = useState<string>();
  const tidy = tidyText(place);
  const expiresAt = lastSecondOf(day);
  const isOpenDay = expiresAt > now && day <= latestDay(now);

  async function open() {
    setTried(true);
    if (!isPlace(tidy) || !isOpenDay) return;
    setBusy(true);
    try {
      const { openSuggestionBox } = await import("@/features/box/api/open-box.ts");
      const wish = { place: tidy, source: SOURCE_NAMES.indexOf(source), expiresAt };
      const signed = await openSuggestionBox(engine, wallet, wish);
      keepBox(signed);
      setLetter(signed);
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }

  if (letter) {
    const poster = { letter, place: tidy, expiresAt };
    return <BoxPoster {...poster} onAnother={() => setLetter(undefined)} />;
  }
  return (
    <div className="grid max-w-xl gap-4">
      <Field
        label={<Trans>Where it hangs</Trans>}
        hint={
          <Trans>Such as “Counter in the shop”. Visitors read it, and you see it with each suggestion.</Trans>
        }
        error={tried && !isPlace(tidy) && <Trans>Name the place in one line.</Trans>}
      >
        <Input value={place} maxLength={MAX_PLACE_LENGTH} onChange={({ target }) => setPlace(target.value)} />
      </Field>
      <Field
        label={<Trans>Who passes there</Trans>}
        hint={<Trans>What is filed from this box is on record as an idea of theirs.</Trans>}
      >
        <Select value={source} onChange={({ target }) => setSource(target.value as Source)}>
          {SOURCE_NAMES.map((each) => (
            <option key={each} value={each}>
              {i18n._(sourcesWords[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={<Trans>Last day</Trans>}
        hint={<Trans>After it the box takes nothing more. A year from now at most.</Trans>}
        error={tried && !isOpenDay && <Trans>Choose a day from today on, within a year.</Trans>}
      >
        <Input
          type="date"
          value={day}
          min={dayOf(now)}
          max={latestDay(now)}
          onChange={({ target }) => setDay(target.value)}
        />
      </Field>
      <div>
        <Button variant="primary" busy={busy} onClick={open}>
          <Trans>Sign and open it</Trans>
        </Button>
      </div>
    </div>
  );
}
