import type { Deployment, Persona } from "@engine/protocol/deployment";
import type { Address } from "viem";
import { writeDeployment } from "../deploy/deployment-file.ts";
import { isLocal } from "../deploy/transactions.ts";
import type { World } from "./action.ts";
import { type ClaimCode, claimCodesFile, keepClaimCodes } from "./claim-codes.ts";
import { documentKeys } from "./documents.ts";
import type { Season } from "./season.ts";

/**
 * Writes down for demonstrations who is who, and the claim codes of filed ideas: on the local chain into the
 * deployment's file, elsewhere the codes alone into a private one.
 * @returns the deployment as it stands in its file now.
 */
export async function publishSeason(
  { file, dataDir }: { file: string; dataDir: string },
  world: World,
  season: Season,
  codes: readonly ClaimCode[],
): Promise<Deployment> {
  const claimCodes = codes.flatMap(({ idea, key }) => {
    const ideaId = world.record.ideas.get(world.hash(documentKeys.idea(idea)));
    return ideaId === undefined ? [] : [{ ideaId, key }];
  });
  if (!isLocal(world.chainId)) {
    await keepClaimCodes(claimCodesFile(dataDir, world.chainId), claimCodes);
    return world.deployment;
  }
  const deployment = {
    ...world.deployment,
    personas: personasOf(world, season),
    units: unitsOf(world, season),
    claimCodes,
  };
  if (JSON.stringify(deployment) !== JSON.stringify(world.deployment))
    await writeDeployment(file, deployment);
  return deployment;
}

function personasOf({ deployment, record }: World, { members }: Season): Persona[] {
  return (deployment.personas ?? []).map((persona) => {
    const memberId = record.members.get(persona.address.toLowerCase() as Address);
    const source = members.find(({ key }) => key === persona.key)?.source;
    return { ...persona, ...(memberId !== undefined && { memberId }), ...(source && { source }) };
  });
}

function unitsOf({ record, hash }: World, { units }: Season): { unit: number; name: string }[] {
  return units.flatMap(({ key, name }) => {
    const unit = record.units.get(hash(documentKeys.unit(key)));
    return unit === undefined ? [] : [{ unit, name }];
  });
}
