import { ROLES } from "@engine/protocol/roles";
import { expect } from "chai";
import { adminOf } from "../support/admin.ts";
import { memberIdOf } from "../support/bakery.ts";
import { at, DAY, loadFixture, nextTime, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { bakeryWithOffices, office } from "../support/offices.ts";
import { rotate } from "../support/rotate.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const FARMER = memberIdOf("farmer");
const REASON = documentHash("reason");
const LONGEST = 730 * DAY;
const VERIFIER = office("Verifier");

async function identityOf() {
  const engine = await loadFixture(bakeryWithOffices);
  return { ...engine, identity: engine.offices.connect(engine.roles.identity) };
}

/** The farmer is a verifier for thirty days. */
async function verifying() {
  const engine = await bakeryWithOffices();
  const until = (await time.latest()) + 30 * DAY;
  await engine.offices.connect(engine.roles.identity).giveOffice(FARMER, VERIFIER, until);
  return { ...engine, until, identity: engine.offices.connect(engine.roles.identity) };
}

describe("Offices.giveOffice", () => {
  it("reverts without the identity role", async () => {
    const { offices, roles } = await loadFixture(bakeryWithOffices);
    for (const other of [roles.curator, roles.parameters, roles.outsider]) {
      await expect(offices.connect(other).giveOffice(FARMER, VERIFIER, 1))
        .to.be.revertedWithCustomError(offices, "AccessManagedUnauthorized")
        .withArgs(other.address);
    }
  });

  it("reverts for a number that nobody has", async () => {
    const { members, identity } = await identityOf();
    for (const unknown of [0, 12]) {
      await expect(identity.giveOffice(unknown, VERIFIER, 1))
        .to.be.revertedWithCustomError(members, "Members_Unknown")
        .withArgs(unknown);
    }
  });

  it("reverts for a member who is not active, and for an algorithm", async () => {
    const { offices, members, roles, identity } = await identityOf();
    await members.connect(roles.identity).suspend(FARMER, REASON);
    await expect(identity.giveOffice(FARMER, VERIFIER, 1))
      .to.be.revertedWithCustomError(offices, "People_NotActive")
      .withArgs(FARMER, status("Suspended"));
    const algorithm = memberIdOf("algorithm");
    await expect(identity.giveOffice(algorithm, VERIFIER, 1))
      .to.be.revertedWithCustomError(offices, "People_AgentRefused")
      .withArgs(algorithm);
  });

  it("reverts for a term that is over now, or longer than two years", async () => {
    const { offices, identity } = await identityOf();
    for (const beyond of [0, LONGEST + 1]) {
      const now = await nextTime();
      await expect(identity.giveOffice(FARMER, VERIFIER, now + beyond))
        .to.be.revertedWithCustomError(offices, "Offices_BadTerm")
        .withArgs(now + beyond, now + LONGEST);
    }
  });

  it("gives an office for a second, or for two years", async () => {
    const { offices, identity } = await identityOf();
    for (const term of [1, LONGEST]) {
      const until = (await nextTime()) + term;
      await expect(identity.giveOffice(FARMER, VERIFIER, until))
        .to.emit(offices, "OfficeGiven")
        .withArgs(FARMER, VERIFIER, until, 0);
      expect(await offices.officeUntil(FARMER, VERIFIER)).to.equal(until);
      expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(true);
    }
  });

  it("replaces a running term, by a shorter one too, and names the member who gave it", async () => {
    const engine = await loadFixture(verifying);
    const { offices, people, until } = engine;
    await (await adminOf(engine)).grantRole(ROLES.identity, people.cashier, 0);
    await expect(offices.connect(people.cashier).giveOffice(FARMER, VERIFIER, until - 5 * DAY))
      .to.emit(offices, "OfficeGiven")
      .withArgs(FARMER, VERIFIER, until - 5 * DAY, memberIdOf("cashier"));
    expect(await offices.officeUntil(FARMER, VERIFIER)).to.equal(until - 5 * DAY);
  });

  it("gives each office and each member a term of their own", async () => {
    const { offices, identity, until } = await loadFixture(verifying);
    for (const name of ["Auditor", "Advisor"] as const) {
      expect(await offices.holdsOffice(FARMER, office(name))).to.equal(false);
      expect(await offices.officeUntil(FARMER, office(name))).to.equal(0);
    }
    expect(await offices.holdsOffice(memberIdOf("miller"), VERIFIER)).to.equal(false);
    await identity.giveOffice(FARMER, office("Advisor"), until + 1);
    expect(await offices.officeUntil(FARMER, VERIFIER)).to.equal(until);
    expect(await offices.officeUntil(FARMER, office("Advisor"))).to.equal(until + 1);
  });
});

describe("Offices.endOffice", () => {
  it("reverts without the identity role", async () => {
    const { offices, roles } = await loadFixture(verifying);
    await expect(offices.connect(roles.outsider).endOffice(FARMER, VERIFIER, REASON))
      .to.be.revertedWithCustomError(offices, "AccessManagedUnauthorized")
      .withArgs(roles.outsider.address);
  });

  it("reverts without a reason", async () => {
    const { offices, identity } = await loadFixture(verifying);
    await expect(identity.endOffice(FARMER, VERIFIER, NO_HASH))
      .to.be.revertedWithCustomError(offices, "Offices_ReasonMissing")
      .withArgs();
  });

  it("reverts for an office that the member does not hold, or no more in the second of its end", async () => {
    const { offices, identity, until } = await loadFixture(verifying);
    await expect(identity.endOffice(FARMER, office("Auditor"), REASON))
      .to.be.revertedWithCustomError(offices, "Offices_NotHeld")
      .withArgs(FARMER, office("Auditor"));
    await expect(at(until, () => identity.endOffice(FARMER, VERIFIER, REASON)))
      .to.be.revertedWithCustomError(offices, "Offices_NotHeld")
      .withArgs(FARMER, VERIFIER);
  });

  it("ends the term now, up to its last second", async () => {
    const { offices, identity, until } = await loadFixture(verifying);
    await expect(at(until - 1, () => identity.endOffice(FARMER, VERIFIER, REASON)))
      .to.emit(offices, "OfficeEnded")
      .withArgs(FARMER, VERIFIER, REASON, 0);
    expect(await offices.officeUntil(FARMER, VERIFIER)).to.equal(until - 1);
    expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(false);
  });

  it("names the member who ended it", async () => {
    const engine = await loadFixture(verifying);
    const { offices, people } = engine;
    await (await adminOf(engine)).grantRole(ROLES.identity, people.cashier, 0);
    await expect(offices.connect(people.cashier).endOffice(FARMER, VERIFIER, REASON))
      .to.emit(offices, "OfficeEnded")
      .withArgs(FARMER, VERIFIER, REASON, memberIdOf("cashier"));
  });
});

describe("Offices.layDownOffice", () => {
  it("reverts for an office that is not the caller's, strangers included", async () => {
    const { offices, people } = await loadFixture(verifying);
    await expect(offices.connect(people.farmer).layDownOffice(office("Advisor")))
      .to.be.revertedWithCustomError(offices, "Offices_NotHeld")
      .withArgs(FARMER, office("Advisor"));
    await expect(offices.connect(people.stranger).layDownOffice(VERIFIER))
      .to.be.revertedWithCustomError(offices, "Offices_NotHeld")
      .withArgs(0, VERIFIER);
  });

  it("reverts for the account that a member has left, and works from the one moved to", async () => {
    const engine = await loadFixture(verifying);
    const { offices, people } = engine;
    await rotate(engine, "farmer", people.farmer, people.stranger);
    await expect(offices.connect(people.farmer).layDownOffice(VERIFIER))
      .to.be.revertedWithCustomError(offices, "Offices_NotHeld")
      .withArgs(0, VERIFIER);
    await offices.connect(people.stranger).layDownOffice(VERIFIER);
    expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(false);
  });

  it("ends the caller's term now, without a reason, also for a suspended member", async () => {
    const { offices, members, roles, people } = await loadFixture(verifying);
    await members.connect(roles.identity).suspend(FARMER, REASON);
    const now = await nextTime();
    await expect(offices.connect(people.farmer).layDownOffice(VERIFIER))
      .to.emit(offices, "OfficeEnded")
      .withArgs(FARMER, VERIFIER, NO_HASH, FARMER);
    expect(await offices.officeUntil(FARMER, VERIFIER)).to.equal(now);
  });

  it("works through the forwarder, as giving and ending do", async () => {
    const engine = await loadFixture(verifying);
    const { offices, roles, people, until } = engine;
    await forward(engine, people.farmer, offices, "layDownOffice", [VERIFIER]);
    expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(false);
    await forward(engine, roles.identity, offices, "giveOffice", [FARMER, VERIFIER, until]);
    expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(true);
    await forward(engine, roles.identity, offices, "endOffice", [FARMER, VERIFIER, REASON]);
    expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(false);
  });
});

describe("Offices.holdsOffice", () => {
  it("says yes until the second before the end, whatever became of the membership", async () => {
    const { offices, members, roles, until } = await loadFixture(verifying);
    await members.connect(roles.identity).end(FARMER, REASON);
    await time.increaseTo(until - 1);
    expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(true);
    await time.increaseTo(until);
    expect(await offices.holdsOffice(FARMER, VERIFIER)).to.equal(false);
    expect(await offices.officeUntil(FARMER, VERIFIER)).to.equal(until);
  });
});
