import type { OutcomeKind } from "@engine/protocol/enums";
import { Trans } from "@lingui/react/macro";
import { Num, Share } from "@/components/ui/number.tsx";
import { Money } from "@/components/vocabulary/money.tsx";

/** A statement as the index or a form has it. */
interface Stated {
  kind: OutcomeKind;
  baseline: string | bigint;
  target: string | bigint;
  actual: string | bigint;
  rate: string | bigint;
  positiveBefore: string | number;
  askedBefore: string | number;
  positiveAfter: string | number;
  askedAfter: string | number;
}

const WHOLE_BPS = 10_000;
const HOUR_PARTS = 100;
const twoDigits = { maximumFractionDigits: 2 } as const;

/** Before → aimed at → measured, in the unit of the kind. */
export function StatedValues({ stated }: { stated: Stated }) {
  if (stated.kind === "Satisfaction") {
    return (
      <>
        <Satisfied positive={Number(stated.positiveBefore)} asked={Number(stated.askedBefore)} /> →{" "}
        <Satisfied positive={Number(stated.positiveAfter)} asked={Number(stated.askedAfter)} />
      </>
    );
  }
  return (
    <>
      <Value stated={stated} value={stated.baseline} /> → <Value stated={stated} value={stated.target} /> →{" "}
      <strong>
        <Value stated={stated} value={stated.actual} />
      </strong>
      {stated.kind === "Efficiency" && (
        <span className="text-muted">
          {" · "}
          <Trans>
            <Money amount={stated.rate} /> an hour
          </Trans>
        </span>
      )}
    </>
  );
}

function Value({ stated, value }: { stated: Stated; value: string | bigint }) {
  if (stated.kind !== "Efficiency") return <Money amount={value} />;
  return (
    <Trans>
      <Num value={Number(value) / HOUR_PARTS} options={twoDigits} /> hours
    </Trans>
  );
}

function Satisfied({ positive, asked }: { positive: number; asked: number }) {
  return (
    <span>
      <Share bps={Math.round((positive / Math.max(1, asked)) * WHOLE_BPS)} />{" "}
      <span className="text-muted">
        <Trans>
          ({positive} of {asked})
        </Trans>
      </span>
    </span>
  );
}
