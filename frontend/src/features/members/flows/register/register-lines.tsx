import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { memberNumberSchema, type typedTextSchema } from "@/features/members/flows/typed-text.ts";
import type { ContractCall, PreviewLine } from "@/lib/transactions/flow.ts";

type TypedText = z.infer<typeof typedTextSchema>;

/** Whom it concerns. The name is for the reader alone: the chain knows the number. */
export const personFields = { memberId: memberNumberSchema, name: z.optional(z.string()) };

/** The preview's line on the member: the first argument of the call. */
export function memberLine({ args }: ContractCall, name: string | undefined): PreviewLine {
  return personLine(Number(args[0]), name);
}

/** The preview's line on a member of whom the call knows no number. */
export function personLine(number: number, name: string | undefined): PreviewLine {
  return {
    label: <Trans>Member</Trans>,
    value: name ? (
      <>
        <UserText text={name} limit={60} /> (<Trans>No. {number}</Trans>)
      </>
    ) : (
      <Trans>No. {number}</Trans>
    ),
  };
}

/** The preview's line on the reason. */
export function reasonLine({ text }: TypedText): PreviewLine {
  return {
    label: <Trans>Reason, for everyone to read</Trans>,
    value: <span className="line-clamp-4 whitespace-pre-wrap">{text}</span>,
  };
}
