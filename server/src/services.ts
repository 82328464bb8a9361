import type { AddressLimit } from "./access/address-limit.ts";
import type { Chain } from "./access/chain.ts";
import type { Membership } from "./access/membership.ts";
import type { Quota } from "./access/quota.ts";
import type { ContentStoreConfig } from "./config.ts";
import type { AnswerCache } from "./feeds/answer-cache.ts";
import type { Relay } from "./relay/relay.ts";
import type { DocumentStore } from "./storage/document-store.ts";
import type { FileStore } from "./storage/file-store.ts";
import type { ClosedBoxes } from "./suggestions/closed-boxes.ts";
import type { SuggestionStore } from "./suggestions/suggestion-store.ts";

/** What the routes work with. */
export interface Services {
  config: ContentStoreConfig;
  chain: Chain;
  membership: Membership;
  quota: Quota;
  addressLimit: AddressLimit;
  documents: DocumentStore;
  suggestions: SuggestionStore;
  closedBoxes: ClosedBoxes;
  files: FileStore;
  feeds: AnswerCache;
  /** Undefined while there is no key to pay with. */
  relay: Relay | undefined;
}
