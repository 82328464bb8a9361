import { ethers as lib } from "ethers";
import { network } from "hardhat";

/** Rules of the bakery: what a typical organisation runs. */
const RULES = {
  delaySeconds: 3600,
  durationSeconds: 7 * 86_400,
  quorumBps: 4000,
  approvalBps: 5000,
  capBps: 1500,
  memberMajority: true,
  lateWindowSeconds: 86_400,
  extensionSeconds: 86_400,
  cadenceSeconds: 30 * 86_400,
  revisitHours: 91 * 24,
};

/** Everything deployed on a fresh in-process chain, one account holding every human role, and the
 * modules' role so that ideas get ready without a review. */
export async function deploySeason() {
  const { ethers, networkHelpers } = await network.create();
  const signers = await ethers.getSigners();
  const [curator] = signers;
  if (!curator) throw new Error("the in-process chain has no accounts");
  const manager = await ethers.deployContract("AccessManager", [curator.address]);
  const forwarder = await ethers.deployContract("ERC2771Forwarder", ["Innovation Engine Forwarder"]);
  const base = [await manager.getAddress(), await forwarder.getAddress()];
  const members = await ethers.deployContract("Members", base);
  const voteToken = await ethers.deployContract("VoteToken", [...base, members]);
  const ideas = await ethers.deployContract("Ideas", [...base, members]);
  const rounds = await ethers.deployContract("Rounds", [...base, members, ideas, voteToken, RULES]);
  for (const role of [1, 2, 3, 5, 6]) await manager.grantRole(role, curator.address, 0);
  await manager.grantRole(6, rounds, 0);
  const restrict = async (contract: lib.BaseContract, role: number, names: string[]) =>
    manager.setTargetFunctionRole(
      contract,
      names.map((name) => contract.interface.getFunction(name)?.selector ?? ""),
      role,
    );
  await restrict(members, 1, ["admit", "admitMany"]);
  await restrict(voteToken, 3, ["issue"]);
  await restrict(ideas, 2, ["openChallenge"]);
  await restrict(ideas, 6, ["transition", "record"]);
  const curatorAdmission = { account: curator.address, source: 0, unit: 0, profileHash: lib.ZeroHash };
  return { ethers, networkHelpers, curatorAdmission, manager, forwarder, members, voteToken, ideas, rounds };
}

export type Season = Awaited<ReturnType<typeof deploySeason>>;

/** `count` new wallets with ether, ready to sign and send. */
export async function newWallets({ ethers, networkHelpers }: Season, count: number) {
  const wallets = Array.from({ length: count }, () => lib.Wallet.createRandom().connect(ethers.provider));
  for (const wallet of wallets) await networkHelpers.setBalance(wallet.address, 10n ** 20n);
  return wallets;
}

export type Wallet = Awaited<ReturnType<typeof newWallets>>[number];

/** Admits wallets as employees, at most 50 at once. */
export async function admit({ members }: Season, wallets: Wallet[]): Promise<void> {
  await members.admitMany(
    wallets.map(({ address }) => ({ account: address, source: 0, unit: 0, profileHash: lib.ZeroHash })),
  );
}

/** A random document hash: what a text stored off chain leaves on it. */
export function randomHash(): string {
  return lib.hexlify(lib.randomBytes(32));
}
