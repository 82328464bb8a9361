import { OFFICE_NAMES, type Office } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
import { reasonDocument, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { OfficeWithDeed, OfficeWord } from "@/features/members/components/register/office-word.tsx";
import { officesCall } from "@/features/members/flows/register/register-call.ts";
import { memberLine, personFields, reasonLine } from "@/features/members/flows/register/register-lines.tsx";
import { memberNumberSchema, typedTextSchema } from "@/features/members/flows/typed-text.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const office = z.enum(OFFICE_NAMES);
const numberOf = (name: Office) => OFFICE_NAMES.indexOf(name);
const officeAt = (position: unknown) => OFFICE_NAMES[Number(position)] ?? "Verifier";

/** Gift and end of the same office stand in each other's way. */
const keyOf = (input: { memberId: number; office: Office }) => `office:${input.memberId}:${input.office}`;

const giftSchema = z.object({
  ...personFields,
  office,
  /** Unix seconds: the last one in which it is held. */
  until: z.int().check(z.positive()),
});

/** The identity role trusts a member with an office for a term. */
export const giveOffice: Flow<z.infer<typeof giftSchema>> = {
  name: "give-office",
  schema: giftSchema,
  title: ({ memberId }) => msg`Give an office to member no. ${memberId}`,
  key: keyOf,
  call: ({ memberId, office, until }, context) =>
    officesCall(context, "giveOffice", [memberId, numberOf(office), until]),
  preview: (call, { name }) => [
    memberLine(call, name),
    { label: <Trans>Office</Trans>, value: <OfficeWithDeed office={officeAt(call.args[1])} /> },
    {
      label: <Trans>Last day</Trans>,
      value: (
        <>
          <CalendarDate seconds={Number(call.args[2])} />; <Trans>then it ends by itself</Trans>
        </>
      ),
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};

const endSchema = z.object({ ...personFields, office, reason: typedTextSchema });

/** The identity role ends a term before its time. */
export const endOffice: Flow<z.infer<typeof endSchema>> = {
  name: "end-office",
  schema: endSchema,
  title: ({ memberId }) => msg`End an office of member no. ${memberId}`,
  key: keyOf,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ memberId, office }, context) =>
    officesCall(context, "endOffice", [memberId, numberOf(office), sealedHash(context)]),
  preview: (call, { name, reason }) => [
    memberLine(call, name),
    { label: <Trans>Office that ends now</Trans>, value: <OfficeWord office={officeAt(call.args[1])} /> },
    reasonLine(reason),
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};

const ownSchema = z.object({ memberId: memberNumberSchema, office });

/** A member lays down an office of their own. */
export const layDownOffice: Flow<z.infer<typeof ownSchema>> = {
  name: "lay-down-office",
  schema: ownSchema,
  title: () => msg`Lay down an office`,
  key: keyOf,
  call: ({ office }, context) => officesCall(context, "layDownOffice", [numberOf(office)]),
  preview: (call) => [
    { label: <Trans>Office that ends now</Trans>, value: <OfficeWord office={officeAt(call.args[0])} /> },
    {
      label: <Trans>What stays</Trans>,
      value: <Trans>what you decided in it; whoever holds the identity role can give it to you again</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};
