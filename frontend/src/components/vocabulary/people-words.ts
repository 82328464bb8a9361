import type { Channel, Source } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Where a person stands towards the organisation. */
export const sourceWords: Record<Source, MessageDescriptor> = {
  Employee: msg`Employee`,
  Customer: msg`Customer`,
  Partner: msg`Partner`,
  Supplier: msg`Supplier`,
  Community: msg`Community`,
  Agent: msg`Algorithm`,
};

/** The same of several people. */
export const sourcesWords: Record<Source, MessageDescriptor> = {
  Employee: msg`Employees`,
  Customer: msg`Customers`,
  Partner: msg`Partners`,
  Supplier: msg`Suppliers`,
  Community: msg`Community members`,
  Agent: msg`Algorithms`,
};

/** How an idea reached us. */
export const channelWords: Record<Channel, MessageDescriptor> = {
  App: msg`This app`,
  SuggestionBox: msg`Suggestion box`,
  Poll: msg`Poll`,
  Meeting: msg`Meeting`,
  Email: msg`E-mail`,
  Conversation: msg`Conversation`,
  Outreach: msg`Outreach`,
};
