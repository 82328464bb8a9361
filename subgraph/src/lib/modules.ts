import { Bytes, DataSourceContext, dataSource } from "@graphprotocol/graph-ts";

const NAMES: StaticArray<string> = [
  "AccessManager",
  "Timelock",
  "Forwarder",
  "Members",
  "Offices",
  "VoteToken",
  "Ideas",
  "Rounds",
  "Reviews",
  "Teams",
  "Treasury",
  "Flags",
  "Pilots",
  "Grants",
  "Outcomes",
  "Badges",
  "Rewards",
  "Kudos",
  "Points",
  "Activities",
  "Succession",
  "InnovationGovernor",
];

/** Of the event under way: each asking brings all addresses over from the host. */
let asked: DataSourceContext | null = null;

function addresses(): DataSourceContext {
  const known = asked;
  if (known) return known;
  const context = dataSource.context();
  asked = context;
  return context;
}

function addressOf(name: string): Bytes | null {
  const value = addresses().get(name);
  return value ? value.toBytes() : null;
}

/** Whether this is the address of our contract of that name; the manifest's context has them all. */
export function isModule(address: Bytes, name: string): bool {
  const known = addressOf(name);
  if (!known) return false;
  return known == address;
}

/** The name of our contract at an address, "unknown" if it is none of ours. */
export function moduleName(address: Bytes): string {
  for (let i = 0; i < NAMES.length; i++) {
    if (isModule(address, NAMES[i])) return NAMES[i];
  }
  return "unknown";
}
