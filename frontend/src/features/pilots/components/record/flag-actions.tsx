import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Disclosure } from "@/components/ui/disclosure.tsx";
import { answerBar, canEscalate, isAnswerable, resolveBar } from "@/features/pilots/api/flag-step.ts";
import { flagBarWords } from "@/features/pilots/api/flag-words.ts";
import type { FlagRecord } from "@/features/pilots/api/pilot.ts";
import { Barred } from "@/features/pilots/components/forms/barred.tsx";
import { AnswerForm, ResolveForm } from "@/features/pilots/components/forms/flag-forms.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

/** What whoever is here can do about a flag now; for those who cannot, why not. */
export function FlagActions({ flag }: { flag: FlagRecord }) {
  const { now } = useSituation();
  return (
    <div className="grid grid-cols-1 gap-3 empty:hidden">
      {isAnswerable(flag) && <Answer flag={flag} />}
      {flag.state === "Answered" && <Resolve flag={flag} />}
      {canEscalate(flag, now) && <Escalate flag={flag} />}
    </div>
  );
}

function Answer({ flag }: { flag: FlagRecord }) {
  const { i18n } = useLingui();
  const { pilot, member } = useSituation();
  const bar = member && answerBar(flag, member);
  if (bar) return <Barred>{i18n._(flagBarWords[bar])}</Barred>;
  return (
    <Disclosure label={<Trans>Answer it</Trans>} variant="primary">
      {(close) => <AnswerForm flagId={flag.number} pilotId={pilot.number} onSent={close} />}
    </Disclosure>
  );
}

function Resolve({ flag }: { flag: FlagRecord }) {
  const { i18n } = useLingui();
  const { pilot, member, isAuditor, tookPart } = useSituation();
  const bar = member && resolveBar(flag, member, isAuditor, tookPart);
  if (bar) return <Barred>{i18n._(flagBarWords[bar])}</Barred>;
  return (
    <Disclosure label={<Trans>Resolve it</Trans>} variant="primary">
      {(close) => <ResolveForm flagId={flag.number} pilotId={pilot.number} onSent={close} />}
    </Disclosure>
  );
}

function Escalate({ flag }: { flag: FlagRecord }) {
  const { pilot } = useSituation();
  return (
    <div>
      <ActionButton
        flow={() => import("@/features/pilots/flows/flags.tsx").then(({ escalateFlag }) => escalateFlag)}
        input={() => ({ flagId: flag.number, pilotId: pilot.number })}
        flowKey={`flag:${flag.number}`}
        who="anyone"
        variant="secondary"
      >
        <Trans>Hand it to governance</Trans>
      </ActionButton>
    </div>
  );
}
