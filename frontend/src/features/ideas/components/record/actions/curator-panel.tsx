import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { ActChoice } from "@/components/ui/act-choice.tsx";
import { type Answer, answersFrom } from "@/features/ideas/api/curator-answers.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { HoldForm } from "@/features/ideas/components/record/actions/hold-form.tsx";
import { MergeForm } from "@/features/ideas/components/record/actions/merge-form.tsx";
import { RejectForm } from "@/features/ideas/components/record/actions/reject-form.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";

const forms = { hold: HoldForm, reject: RejectForm, merge: MergeForm };

/** What a curator can answer to this idea. Nobody else sees it. */
export function CuratorPanel({ idea }: { idea: IdeaRecord }) {
  const isCurator = useHoldsRole("curator");
  const answers = answersFrom(idea.stage);
  const [chosen, setChosen] = useState<Answer>();
  if (!isCurator || answers.length === 0) return null;
  const Form = chosen && answers.includes(chosen) ? forms[chosen] : undefined;
  return (
    <section aria-labelledby="curator" className="grid gap-3 rounded-lg border border-dashed border-edge p-5">
      <h2 id="curator" className="overline-label font-sans text-muted">
        <Trans>Your answer as a curator</Trans>
      </h2>
      <ActChoice
        controls="curator-form"
        acts={answers}
        chosen={chosen}
        onChoose={setChosen}
        word={(answer) => <AnswerWord answer={answer} />}
      />
      <div id="curator-form">{Form && <Form ideaId={idea.number} />}</div>
    </section>
  );
}

function AnswerWord({ answer }: { answer: Answer }) {
  switch (answer) {
    case "hold":
      return <Trans>Put on hold</Trans>;
    case "reject":
      return <Trans>Reject</Trans>;
    case "merge":
      return <Trans>Merge</Trans>;
  }
}
