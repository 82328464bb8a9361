import { join } from "node:path";
import type { Hex } from "viem";
import { BlobFolder } from "../storage/blob-folder.ts";
import type { Errand, Shipment } from "./errand.ts";

/**
 * What the relayer must not forget, a file each. An errand is written before it is acknowledged, a shipment before it
 * is sent and once more when it is settled; each write is whole or not there. What happened to an errand is told by
 * its shipment alone, so that no two files can contradict each other after a crash.
 */
export class Journal {
  readonly #errands: BlobFolder;
  readonly #shipments: BlobFolder;

  constructor(folder: string, scratch: string) {
    this.#errands = new BlobFolder(join(folder, "errands"), scratch);
    this.#shipments = new BlobFolder(join(folder, "shipments"), scratch);
  }

  /** Everything on record, the oldest first. */
  async load(): Promise<{ errands: Errand[]; shipments: Shipment[] }> {
    const errands = await readAll<Errand>(this.#errands);
    const shipments = await readAll<Shipment>(this.#shipments);
    return {
      errands: errands.sort((a, b) => a.receivedAt - b.receivedAt),
      shipments: shipments.sort((a, b) => a.madeAt - b.madeAt),
    };
  }

  /** @throws Refusal 507 */
  async saveErrand(errand: Errand): Promise<void> {
    await this.#errands.write(nameOf(errand.id), encode(errand));
  }

  /** @throws Refusal 507 */
  async saveShipment(shipment: Shipment): Promise<void> {
    await this.#shipments.write(nameOf(shipment.id), encode(shipment));
  }

  async forgetErrand(id: Hex): Promise<void> {
    await this.#errands.remove(nameOf(id));
  }

  async forgetShipment(id: Hex): Promise<void> {
    await this.#shipments.remove(nameOf(id));
  }
}

async function readAll<Entry>(folder: BlobFolder): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const name of await folder.names()) {
    const bytes = await folder.read(name);
    if (bytes) entries.push(JSON.parse(new TextDecoder().decode(bytes)));
  }
  return entries;
}

function nameOf(id: Hex): string {
  return id.slice(2);
}

function encode(entry: Errand | Shipment) {
  return new TextEncoder().encode(JSON.stringify(entry));
}
