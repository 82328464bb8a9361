import type { Address, Hex } from "viem";
import { Refusal } from "../refusal.ts";
import type { Books } from "./books.ts";
import { ContractRefusal, obstacleOf } from "./contract-refusal.ts";
import type { Errand, KindName, Obstacle } from "./errand.ts";
import type { Kind, Place } from "./kinds/kind.ts";
import { kindOf } from "./kinds/kinds.ts";

const MOST_ERRANDS = 50;
/** Below the 16.8 million that a transaction may have (EIP-7825), with room for estimates that miss. */
const MOST_GAS = 12_000_000;
/** Of an estimate, in percent: a second later the same call may store more. */
const ROOM_PERCENT = 130;

/** What a transaction will carry. */
export interface Parcel {
  kind: KindName;
  to: Address;
  data: Hex;
  gas: number;
  errandIds: readonly Hex[];
}

/**
 * The next transaction's content: the errand that has waited longest, and what may travel with it. Each is asked once
 * more whether its contract would take it; what it would not take is dropped with the reason.
 * @returns undefined if there is nothing to send now.
 */
export async function packNext(books: Books, place: Place): Promise<Parcel | undefined> {
  for (let group = nextGroup(books); group.length > 0; group = nextGroup(books)) {
    const [first] = group;
    if (!first) return undefined;
    const kind = kindOf(first.kind);
    const fit = await sift(group, kind, books, place);
    if (fit.length === 0) continue;
    const letters = fit.map(({ letter }) => letter);
    const { to, data, gas } = kind.pack(letters, place);
    const limit =
      gas ?? Math.ceil(((await place.chain.gasOf({ to, data, from: place.relayer })) * ROOM_PERCENT) / 100);
    return { kind: first.kind, to, data, gas: limit, errandIds: fit.map(({ id }) => id) };
  }
  return undefined;
}

/** Errands that may share a transaction; of each person only one is in flight, since the next may lean on it. */
function nextGroup(books: Books): Errand[] {
  const busy = new Set(
    books
      .inFlight()
      .flatMap((shipment) => books.errandsOf(shipment))
      .map(signerOf),
  );
  const group: Errand[] = [];
  let gas = 0;
  for (const errand of books.waiting()) {
    const signer = signerOf(errand);
    if (busy.has(signer)) continue;
    busy.add(signer);
    const [first = errand] = group;
    if (errand.batch !== first.batch || gas + errand.gas > MOST_GAS) continue;
    gas += errand.gas;
    group.push(errand);
    if (group.length === MOST_ERRANDS) break;
  }
  return group;
}

function signerOf({ signer }: Errand): string {
  return signer;
}

async function sift(
  group: readonly Errand[],
  kind: Kind<unknown>,
  books: Books,
  place: Place,
): Promise<Errand[]> {
  const letters = group.map(({ letter }) => letter);
  if (await kind.simulateAll?.(letters, place).catch(onlyContracts)) return [...group];
  const now = await place.chain.now();
  const obstacles = await Promise.all(group.map((errand) => obstacleTo(errand, kind, place, now)));
  const fit: Errand[] = [];
  for (const [index, errand] of group.entries()) {
    const obstacle = obstacles[index];
    if (obstacle) await books.drop(errand, obstacle);
    else fit.push(errand);
  }
  return fit;
}

async function obstacleTo(
  { letter, signer }: Errand,
  kind: Kind<unknown>,
  place: Place,
  now: number,
): Promise<Obstacle | undefined> {
  const { deadline, nonce } = kind.describe(letter, place);
  if (deadline !== undefined && deadline < now) return obstacleOf("expired");
  if (nonce !== undefined) {
    const next = await place.chain.forwarderNonceOf(place.contracts.Forwarder.address, signer);
    if (nonce !== next) return obstacleOf(nonce < next ? "nonceUsed" : "nonceAhead", next);
  }
  try {
    await kind.simulate(letter, place);
    return undefined;
  } catch (error) {
    if (error instanceof ContractRefusal) return obstacleOf(error.code, error.text);
    if (error instanceof Refusal && error.code === "badSignature") return obstacleOf("badSignature", signer);
    throw error;
  }
}

/** A contract's refusal is looked into one by one; a silent node is not. */
function onlyContracts(error: unknown): false {
  if (error instanceof ContractRefusal) return false;
  throw error;
}
