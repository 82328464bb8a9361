import { Trans } from "@lingui/react/macro";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleHelp from "lucide-react/icons/circle-question-mark";
import CircleX from "lucide-react/icons/circle-x";
import type { ReactNode } from "react";
import { KeyValues } from "@/components/ui/key-values.tsx";
import { VisuallyHidden } from "@/components/ui/visually-hidden.tsx";

const signs = {
  agrees: { Icon: CircleCheck, tone: "text-positive" },
  differs: { Icon: CircleX, tone: "text-negative" },
  open: { Icon: CircleHelp, tone: "text-caution" },
};

/** One check: what was done, what came out, and whether it agrees. */
export function CheckStep(props: {
  result: keyof typeof signs;
  title: ReactNode;
  explanation: ReactNode;
  children: ReactNode;
  more?: ReactNode;
}) {
  const { Icon, tone } = signs[props.result];
  return (
    <li className="grid grid-cols-[1.5rem_1fr] gap-x-3 gap-y-2">
      <Icon className={`mt-0.5 size-5 ${tone}`} aria-hidden="true" />
      <div className="grid min-w-0 gap-2">
        <h3 className="text-lg">
          {props.title}
          <VisuallyHidden>
            {": "}
            <ResultWord result={props.result} />
          </VisuallyHidden>
        </h3>
        <p className="text-sm text-muted">{props.explanation}</p>
        <KeyValues>{props.children}</KeyValues>
        {props.more}
      </div>
    </li>
  );
}

function ResultWord({ result }: { result: keyof typeof signs }) {
  switch (result) {
    case "agrees":
      return <Trans>agrees</Trans>;
    case "differs":
      return <Trans>differs</Trans>;
    case "open":
      return <Trans>cannot be checked now</Trans>;
  }
}
