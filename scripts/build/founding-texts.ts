import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { zeroAddress } from "viem";
import { BlobFolder } from "../../server/src/storage/blob-folder.ts";
import { sealFoundingDocuments } from "../deploy/founding-documents.ts";
import type { Organisation } from "../deploy/organisation.ts";
import { Fault } from "../lib/fault.ts";

/** Nobody of the members stored these, so nobody can withdraw them. */
const TRACE = { account: zeroAddress, memberId: 0, at: 0 };

/**
 * Writes the texts that the contracts were created with as a content store's folder, for `npm run restore`.
 * @throws Fault if the organisation's file is not the one that was deployed.
 */
export async function writeFoundingTexts(
  folder: string,
  { contracts }: Deployment,
  organisation: Organisation,
): Promise<void> {
  const { rubric, points } = await sealFoundingDocuments(organisation);
  if (contracts.Reviews.args.at(-1) !== rubric.hash || contracts.Points.args.at(-1) !== points.hash)
    throw new Fault(
      `The texts of ${organisation.name} are not those that were deployed: give the file as it was.`,
    );
  const scratch = join(folder, "unfinished");
  await mkdir(scratch, { recursive: true });
  const [documents, uploads] = ["documents", "uploads"].map(
    (name) => new BlobFolder(join(folder, name), scratch),
  ) as [BlobFolder, BlobFolder];
  for (const { hash, bytes } of [rubric, points]) {
    await uploads.write(hash.slice(2), new TextEncoder().encode(JSON.stringify(TRACE)));
    await documents.write(hash.slice(2), bytes);
  }
}
