import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import * as z from "zod";
import {
  address,
  documentSchema,
  holders,
  key,
  seconds,
  text,
  UINT16,
  whole,
} from "./organisation-fields.ts";
import { rewardsSchema, rubricSchema } from "./organisation-judging.ts";
import { governorSchema, rulesSchema } from "./organisation-votes.ts";

/**
 * The organisation's file. Each description says what a field does; `docs/parameters.md`, and what is said about a
 * wrong field, are made from them.
 */
export const organisationSchema = z
  .strictObject({
    name: text(80).describe("The organisation, as people call it."),
    timelock: z
      .strictObject({
        delaySeconds: seconds(0).describe(
          "How long everyone can see a decided change of rules, roles or budgets coming. 0 is refused on public chains.",
        ),
      })
      .describe("The wait between a decision and its effect."),
    governor: governorSchema,
    rules: rulesSchema,
    settlementToken: z
      .union([z.literal("local"), address])
      .meta({
        expects: 'the address of an ERC-20 on the chain, or "local" for play money on a chain of one\'s own',
      })
      .describe("The money of budgets, payments and rewards. It cannot be changed later."),
    rubric: rubricSchema,
    challengeSeconds: seconds(1).describe(
      "How long a verdict on a pilot's milestone may be contested before it is paid. It cannot be changed later.",
    ),
    judgesRequired: whole(1, UINT16).describe(
      "How many independent members must attest an outcome's report before it counts. It cannot be changed later.",
    ),
    rewards: rewardsSchema,
    kudosAllowance: whole(0, UINT16).describe(
      "Kudos that each member may give to others in a season of 91 days.",
    ),
    points: z
      .strictObject({
        weights: z
          .record(z.enum(POINTS_EVENT_NAMES), whole(0, UINT16))
          .meta({ expects: "a whole number from 0 to 65535 for each event" })
          .describe("Points for each event. They make the leaderboard; they buy nothing and decide nothing."),
        document: documentSchema("What earns points and why, in words for members."),
      })
      .describe("The formula of the leaderboard. Changed later by a proposal."),
    roles: z
      .strictObject({
        identity: holders.describe(
          "Admit members, give offices, end memberships, help those who lost a wallet.",
        ),
        curator: holders.describe(
          "Open challenges, reviews and rounds; answer ideas with hold, reject or merge.",
        ),
        issuer: holders.describe("Issue votes to members."),
        guardian: holders.describe(
          "Pause proposing and joining, for at most seven days; not voting or leaving.",
        ),
      })
      .describe("Who begins with which role. Changed later by a proposal. Whoever deploys must have none."),
    people: z
      .array(
        z.strictObject({
          key: key
            .meta({ expects: "a name in small letters, digits and underscores" })
            .describe("Name used above."),
          name: text(80).describe("What the person is called on the screen, best a role such as head baker."),
        }),
      )
      .meta({ expects: "a list of {key, name}" })
      .describe(
        "People with keys of their own in a demonstration: account 1, 2, 3 … of a phrase, in this order. Empty if roles name accounts alone.",
      ),
  })
  .superRefine(({ people, roles, governor }, check) => {
    const keys = people.map((person) => person.key);
    const twice = keys.findIndex((each, index) => keys.indexOf(each) < index);
    if (twice >= 0)
      check.addIssue({
        code: "custom",
        path: ["people", twice, "key"],
        message: `people are listed twice: ${keys[twice]}`,
      });
    const named = [
      ...Object.entries(roles).flatMap(([role, all]) =>
        all.map((each, index) => ({ each, path: ["roles", role, index] })),
      ),
      { each: governor.guardian, path: ["governor", "guardian"] },
    ];
    for (const { each, path } of named.filter(
      (name) => !name.each.startsWith("0x") && !keys.includes(name.each),
    ))
      check.addIssue({ code: "custom", path, message: `people does not list: ${each}` });
  });

export type Organisation = z.infer<typeof organisationSchema>;
