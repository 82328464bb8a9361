import { Trans } from "@lingui/react/macro";
import { type ComponentType, useState } from "react";
import { ActChoice } from "@/components/ui/act-choice.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { type RegisterAct, registerActs } from "@/features/members/api/register-acts.ts";
import { EndOfficeForm } from "@/features/members/components/register/end-office-form.tsx";
import { OfficeForm } from "@/features/members/components/register/office-form.tsx";
import { RecoveryForm } from "@/features/members/components/register/recovery-form.tsx";
import type { RegisterFormProps } from "@/features/members/components/register/register-form.ts";
import {
  EndForm,
  ReinstateForm,
  SuspendForm,
} from "@/features/members/components/register/standing-form.tsx";
import { UnitForm } from "@/features/members/components/register/unit-form.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const forms: Record<RegisterAct, ComponentType<RegisterFormProps>> = {
  reinstate: ReinstateForm,
  unit: UnitForm,
  office: OfficeForm,
  endOffice: EndOfficeForm,
  recovery: RecoveryForm,
  suspend: SuspendForm,
  end: EndForm,
};

/** What whoever holds the identity role can do about a member. Nobody else is shown it. */
export default function RegisterPanel({ member }: { member: MemberRecord }) {
  const [chosen, setChosen] = useState<RegisterAct>();
  const acts = registerActs(member, useChainNow());
  if (acts.length === 0) return null;
  const Form = chosen && acts.includes(chosen) ? forms[chosen] : undefined;
  const person = { memberId: member.number, name: member.profileContent?.name ?? undefined };
  return (
    <Panel id="register" title={<Trans>For the identity role</Trans>} own>
      <ActChoice
        controls="register-form"
        acts={acts}
        chosen={chosen}
        onChoose={setChosen}
        word={(act) => <ActWord act={act} />}
      />
      <div id="register-form" className="empty:hidden">
        {Form && <Form key={chosen} member={member} person={person} onSent={() => setChosen(undefined)} />}
      </div>
    </Panel>
  );
}

function ActWord({ act }: { act: RegisterAct }) {
  switch (act) {
    case "reinstate":
      return <Trans>Reinstate</Trans>;
    case "unit":
      return <Trans>Change the unit</Trans>;
    case "office":
      return <Trans>Give an office</Trans>;
    case "endOffice":
      return <Trans>End an office</Trans>;
    case "recovery":
      return <Trans>Wallet lost</Trans>;
    case "suspend":
      return <Trans>Suspend</Trans>;
    case "end":
      return <Trans>End the membership</Trans>;
  }
}
