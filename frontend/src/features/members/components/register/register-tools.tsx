import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { ActChoice } from "@/components/ui/act-choice.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import { AddUnitForm } from "@/features/members/components/register/add-unit-form.tsx";
import { AdmitForm } from "@/features/members/components/register/admit-form.tsx";
import { DoorForm } from "@/features/members/components/register/door-form.tsx";

const forms = { admit: AdmitForm, addUnit: AddUnitForm, door: DoorForm };

type Tool = keyof typeof forms;

const TOOLS: readonly Tool[] = ["admit", "addUnit", "door"];

/** What whoever holds the identity role can do about the register as a whole. Nobody else is shown it. */
export default function RegisterTools() {
  const [chosen, setChosen] = useState<Tool>();
  const Form = chosen && forms[chosen];
  return (
    <Panel id="register" title={<Trans>For the identity role</Trans>} own>
      <ActChoice
        controls="register-form"
        acts={TOOLS}
        chosen={chosen}
        onChoose={setChosen}
        word={(tool) => <ToolWord tool={tool} />}
      />
      <div id="register-form" className="empty:hidden">
        {Form && <Form key={chosen} onSent={() => setChosen(undefined)} />}
      </div>
    </Panel>
  );
}

function ToolWord({ tool }: { tool: Tool }) {
  switch (tool) {
    case "admit":
      return <Trans>Admit by address</Trans>;
    case "addUnit":
      return <Trans>Add a unit</Trans>;
    case "door":
      return <Trans>Door for the community</Trans>;
  }
}
