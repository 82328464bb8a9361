import { createHash } from "node:crypto";

interface Source {
  network: string;
  source: { address: string; startBlock: number };
  context?: Record<string, { data: string }>;
}

/** A manifest without its deployment, and what stands for what. */
export interface Pattern {
  text: string;
  /** The deployment's value for each placeholder; no placeholder is part of another. */
  values: ReadonlyMap<string, string>;
}

/**
 * Compiled code knows no addresses: manifests that differ in these alone share it. Network, addresses and start blocks
 * are replaced by placeholders of the same kind.
 */
export function patternOf(manifest: string): Pattern {
  const content = JSON.parse(manifest) as { dataSources: Source[] };
  const values = new Map<string, string>();
  const placeholder = (stand: string, value: string | number) => {
    values.set(stand, String(value));
    return stand;
  };
  for (const [index, each] of content.dataSources.entries()) {
    each.network = placeholder("some-network", each.network);
    each.source.address = placeholder(addressFor(`source ${index}`), each.source.address);
    each.source.startBlock = Number(placeholder(String(1_900_000_000 + index), each.source.startBlock));
    for (const [name, entry] of Object.entries(each.context ?? {}))
      entry.data = placeholder(addressFor(`context ${name}`), entry.data);
  }
  return { text: JSON.stringify(content, null, 2), values };
}

/** Puts the deployment's values where the placeholders stand. */
export function withValues(text: string, { values }: Pattern): string {
  return [...values].reduce((all, [stand, value]) => all.replaceAll(stand, value), text);
}

function addressFor(what: string): string {
  return `0x${createHash("sha256").update(what).digest("hex").slice(0, 40)}`;
}
