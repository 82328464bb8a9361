import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { useEngine } from "@/config/engine-context.ts";
import { InvitationResult } from "@/features/join/components/invitation-result.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { toast } from "@/lib/toasts.ts";

const MOST_USES = 500;
const MOST_DAYS = 90;

/** For whom, how many, how long; then the link. */
export function InviteForm() {
  const { i18n } = useLingui();
  const engine = useEngine();
  const wallet = useWalletControls();
  const words = useFailureWords();
  const [source, setSource] = useState<Source>("Employee");
  const [uses, setUses] = useState("1");
  const [days, setDays] = useState("7");
  const [busy, setBusy] = useState(false);
  const [link, setLink] = useState<string>();
  const fits = isWithin(uses, MOST_USES) && isWithin(days, MOST_DAYS);

  async function make() {
    setBusy(true);
    try {
      const { makeInvitation } = await import("@/features/join/api/invite.ts");
      const wish = { source: SOURCE_NAMES.indexOf(source), uses: Number(uses), days: Number(days) };
      setLink(await makeInvitation(engine, wallet, wish));
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }

  if (link) return <InvitationResult link={link} onAnother={() => setLink(undefined)} />;
  return (
    <div className="grid max-w-xl gap-4">
      <Field label={<Trans>They join as</Trans>}>
        <Select value={source} onChange={({ target }) => setSource(target.value as Source)}>
          {SOURCE_NAMES.map((each) => (
            <option key={each} value={each}>
              {i18n._(sourceWords[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={<Trans>For how many people</Trans>}
        hint={<Trans>One link for all of them, up to 500.</Trans>}
      >
        <Input inputMode="numeric" value={uses} onChange={({ target }) => setUses(target.value)} />
      </Field>
      <Field label={<Trans>For how many days</Trans>} hint={<Trans>From 1 to 90.</Trans>}>
        <Input inputMode="numeric" value={days} onChange={({ target }) => setDays(target.value)} />
      </Field>
      {!fits && (
        <Banner tone="caution">
          <Trans>Write whole numbers within these limits.</Trans>
        </Banner>
      )}
      <div>
        <Button variant="primary" busy={busy} disabled={!fits} onClick={make}>
          <Trans>Sign the invitation</Trans>
        </Button>
      </div>
    </div>
  );
}

function isWithin(text: string, most: number): boolean {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= most;
}
