import { LONGEST_CREDIT_CODE } from "@engine/protocol/credit-link";
import { Trans } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { type NamedMember, PersonName } from "@/components/vocabulary/person-name.tsx";
import type { CodeVerdict } from "@/features/credit/api/code-verdict.ts";
import { useCreditedMembers } from "@/features/credit/api/people.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";

/** Where a co-author's code is pasted, and at once what it is worth. */
export function CodeField(props: {
  member: NamedMember;
  code: string;
  verdict: CodeVerdict | undefined;
  /** Why the code could not be checked, if it could not. */
  error: unknown;
  onChange: (code: string) => void;
}) {
  const { member, code, verdict, error } = props;
  const words = useFailureWords();
  const isEmpty = code.trim() === "";
  const refusal = verdict && verdict.kind !== "agreed" && <Refusal verdict={verdict} member={member} />;
  return (
    <div className="grid gap-1.5">
      <Field
        label={
          <span>
            <Trans>
              Code of <PersonName member={member} />
            </Trans>
          </span>
        }
        error={!isEmpty && (refusal || (error ? `${words(error).title}. ${words(error).next}` : undefined))}
      >
        <Input
          value={code}
          maxLength={LONGEST_CREDIT_CODE}
          autoComplete="off"
          spellCheck={false}
          className="font-mono text-sm!"
          onChange={({ target }) => props.onChange(target.value)}
        />
      </Field>
      <p role="status" className="flex items-center gap-1.5 text-sm text-positive empty:hidden">
        {!isEmpty && verdict?.kind === "agreed" && (
          <>
            <Check className="size-4" aria-hidden="true" />
            <span>
              <Trans>
                <PersonName member={member} /> has agreed to exactly this.
              </Trans>
            </span>
          </>
        )}
      </p>
    </div>
  );
}

function Refusal(props: {
  verdict: Exclude<CodeVerdict, { kind: "agreed" }>;
  member: NamedMember;
}): ReactNode {
  const { verdict, member } = props;
  switch (verdict.kind) {
    case "unreadable":
      return <Trans>This is no code. Copy it whole, from its first to its last character.</Trans>;
    case "otherSplit":
      return (
        <Trans>
          This code is for another proposal. Send <PersonName member={member} /> the link above once more.
        </Trans>
      );
    case "otherMember":
      return <OtherMember number={verdict.memberId} />;
    case "otherAccount":
      return (
        <Trans>
          The account of <PersonName member={member} /> did not make this code, or a character of it was
          changed. Ask for it once more.
        </Trans>
      );
    case "inactive":
      return (
        <Trans>
          <PersonName member={member} /> is no active member any more. Go back to the shares and leave them
          out.
        </Trans>
      );
  }
}

function OtherMember({ number }: { number: number }) {
  const [other] = useCreditedMembers([number]);
  if (!other) return null;
  return (
    <Trans>
      This is the code of <PersonName member={other} />. It belongs elsewhere.
    </Trans>
  );
}
