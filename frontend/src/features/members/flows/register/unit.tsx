import { LIMITS } from "@engine/protocol/documents";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { sealedHash } from "@/features/ideas/flows/reason.tsx";
import { membersCall } from "@/features/members/flows/register/register-call.ts";
import { memberLine, personFields } from "@/features/members/flows/register/register-lines.tsx";
import { languageSchema } from "@/features/members/flows/typed-text.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const moveSchema = z.object({
  ...personFields,
  /** 0 stands for none. */
  unit: z.int().check(z.nonnegative()),
  unitName: z.optional(z.string()),
});

/** The identity role moves a member to a unit. */
export const assignUnit: Flow<z.infer<typeof moveSchema>> = {
  name: "assign-unit",
  schema: moveSchema,
  title: ({ memberId }) => msg`Change the unit of member no. ${memberId}`,
  key: ({ memberId }) => `unit:${memberId}`,
  call: ({ memberId, unit }, context) => membersCall(context, "assignUnit", [memberId, unit]),
  preview: (call, { name, unitName }) => [
    memberLine(call, name),
    {
      label: <Trans>Will belong to</Trans>,
      value: <UnitText number={Number(call.args[1])} name={unitName} />,
    },
    {
      label: <Trans>What hangs on it</Trans>,
      value: <Trans>where a rubric keeps colleagues apart, nobody judges the ideas of their own unit</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};

const newSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.name)),
  language: languageSchema,
});

/** The identity role adds a department or an outside organisation. */
export const addUnit: Flow<z.infer<typeof newSchema>> = {
  name: "add-unit",
  schema: newSchema,
  title: ({ name }) => msg`Add the unit “${name}”`,
  key: () => "add-unit",
  document: ({ name, language }) => ({ kind: "unit", language, name }),
  call: (_, context) => membersCall(context, "addUnit", [sealedHash(context)]),
  preview: (_, { name }) => [
    { label: <Trans>Its name</Trans>, value: <UserText text={name} limit={80} /> },
    {
      label: <Trans>For good</Trans>,
      value: <Trans>a unit can be neither renamed nor removed; it can be left empty</Trans>,
    },
  ],
};

/** A unit by name, else by number. */
export function UnitText({ number, name }: { number: number; name: string | undefined }) {
  if (number === 0) return <Trans>no unit</Trans>;
  return name ? <UserText text={name} limit={80} /> : <Trans>Unit {number}</Trans>;
}
