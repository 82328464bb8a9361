import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { TemplateName } from "@/features/propose/api/draft.ts";

/** A starting point: what it is for, and what it asks in each field. */
export interface Template {
  name: MessageDescriptor;
  use: MessageDescriptor;
  problem: MessageDescriptor;
  proposal: MessageDescriptor;
  benefit: MessageDescriptor;
}

export const templates: Record<TemplateName, Template> = {
  blank: {
    name: msg`A blank sheet`,
    use: msg`For anything.`,
    problem: msg`What is wrong, missing or in the way today? Who notices it, and how often?`,
    proposal: msg`What should we do? Who would do it, and what would it take to try it out?`,
    benefit: msg`Who is better off, and how would we see it?`,
  },
  annoyance: {
    name: msg`Something annoys me`,
    use: msg`For what costs time or nerves every day.`,
    problem: msg`What happens, where, and how often? What did it cost the last time?`,
    proposal: msg`What would you change first? What is the smallest step that would already help?`,
    benefit: msg`What would be easier, and for whom? How many minutes or mistakes would be saved in a week?`,
  },
  product: {
    name: msg`Something new to offer`,
    use: msg`For a product or service.`,
    problem: msg`Who asks for it, and what do they do instead today?`,
    proposal: msg`What would we offer, at about what price? How could we test it with a few people first?`,
    benefit: msg`How many would we have to sell for it to be worth it? What would count as a success?`,
  },
  saving: {
    name: msg`Less waste`,
    use: msg`For materials, energy, money.`,
    problem: msg`What is thrown away, left running or paid twice? How much of it?`,
    proposal: msg`What would we do differently? What has to be bought or agreed?`,
    benefit: msg`How much would be saved in a month, and how would we measure it?`,
  },
  together: {
    name: msg`Better together`,
    use: msg`For work with partners, suppliers, neighbours.`,
    problem: msg`What does each side lack today? Where do things get lost between us?`,
    proposal: msg`Who does what, and from when? What does each side have to promise?`,
    benefit: msg`What does each side get out of it?`,
  },
};
