import { expect } from "chai";
import { bakeryWithoutVotes, memberIdOf } from "../support/bakery.ts";
import { at, DAY, ethers, loadFixture, time } from "../support/chain.ts";
import { forward } from "../support/forward.ts";
import { ALLOWANCE, withThanks } from "../support/recognition.ts";
import { documentHash, NO_HASH, status } from "../support/values.ts";

const NOTE = documentHash("thank you for the early shift");
const SEASON = 91 * DAY;
const CASHIER = memberIdOf("cashier");
const FARMER = memberIdOf("farmer");
const BAKER = memberIdOf("baker");
const ALGORITHM = memberIdOf("algorithm");

/** The bakery with kudos. */
const thanking = async () => withThanks(await bakeryWithoutVotes());

describe("Kudos.giveKudos", () => {
  it("reverts for nothing", async () => {
    const { kudos, people } = await loadFixture(thanking);
    await expect(kudos.connect(people.baker).giveKudos(CASHIER, 0, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_AmountMissing")
      .withArgs();
  });

  it("reverts without a note", async () => {
    const { kudos, people } = await loadFixture(thanking);
    await expect(kudos.connect(people.baker).giveKudos(CASHIER, 1, NO_HASH))
      .to.be.revertedWithCustomError(kudos, "Kudos_NoteMissing")
      .withArgs();
  });

  it("reverts for strangers, suspended members and algorithms", async () => {
    const { kudos, members, roles, people } = await loadFixture(thanking);
    await members.connect(roles.identity).suspend(BAKER, NOTE);
    await expect(kudos.connect(people.stranger).giveKudos(CASHIER, 1, NOTE))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.stranger.address, status("None"));
    await expect(kudos.connect(people.baker).giveKudos(CASHIER, 1, NOTE))
      .to.be.revertedWithCustomError(members, "Members_NotActive")
      .withArgs(people.baker.address, status("Suspended"));
    await expect(kudos.connect(people.algorithm).giveKudos(CASHIER, 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "People_AgentRefused")
      .withArgs(ALGORITHM);
  });

  it("reverts to oneself", async () => {
    const { kudos, people } = await loadFixture(thanking);
    await expect(kudos.connect(people.baker).giveKudos(BAKER, 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_ToOneself")
      .withArgs(BAKER);
  });

  it("reverts to nobody, to suspended members and to algorithms", async () => {
    const { kudos, members, roles, people } = await loadFixture(thanking);
    await members.connect(roles.identity).suspend(FARMER, NOTE);
    const baker = kudos.connect(people.baker);
    await expect(baker.giveKudos(12, 1, NOTE))
      .to.be.revertedWithCustomError(members, "Members_Unknown")
      .withArgs(12);
    await expect(baker.giveKudos(FARMER, 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "People_NotActive")
      .withArgs(FARMER, status("Suspended"));
    await expect(baker.giveKudos(ALGORITHM, 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "People_AgentRefused")
      .withArgs(ALGORITHM);
  });

  it("reverts for one more than is left, and gives exactly what is left", async () => {
    const { kudos, people } = await loadFixture(thanking);
    const baker = kudos.connect(people.baker);
    await expect(baker.giveKudos(CASHIER, ALLOWANCE + 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_AllowanceUsed")
      .withArgs(BAKER, ALLOWANCE, ALLOWANCE + 1);
    await baker.giveKudos(CASHIER, 60, NOTE);
    await expect(baker.giveKudos(FARMER, 41, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_AllowanceUsed")
      .withArgs(BAKER, 40, 41);
    await baker.giveKudos(FARMER, 40, NOTE);
    expect(await kudos.allowanceLeft(BAKER)).to.equal(0);
    await expect(baker.giveKudos(FARMER, 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_AllowanceUsed")
      .withArgs(BAKER, 0, 1);
  });

  it("tells who thanked whom for what, what is left and what was received", async () => {
    const { kudos, people } = await loadFixture(thanking);
    await expect(kudos.connect(people.baker).giveKudos(CASHIER, 30, NOTE))
      .to.emit(kudos, "KudosGiven")
      .withArgs(BAKER, CASHIER, 30, NOTE, 1, 70, 30);
    const other = documentHash("another note");
    await expect(kudos.connect(people.farmer).giveKudos(CASHIER, 5, other))
      .to.emit(kudos, "KudosGiven")
      .withArgs(FARMER, CASHIER, 5, other, 1, 95, 35);
    expect(await kudos.receivedIn(1, CASHIER)).to.equal(35);
    expect(await kudos.receivedIn(1, BAKER)).to.equal(0);
    expect(await kudos.receivedIn(2, CASHIER)).to.equal(0);
    expect(await kudos.allowanceLeft(CASHIER)).to.equal(ALLOWANCE);
    expect(await kudos.allowanceLeft(BAKER)).to.equal(70);
  });

  it("what is received gives nobody more to give", async () => {
    const { kudos, people } = await loadFixture(thanking);
    await kudos.connect(people.baker).giveKudos(CASHIER, 30, NOTE);
    await expect(kudos.connect(people.cashier).giveKudos(BAKER, ALLOWANCE + 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_AllowanceUsed")
      .withArgs(CASHIER, ALLOWANCE, ALLOWANCE + 1);
    await kudos.connect(people.cashier).giveKudos(BAKER, ALLOWANCE, NOTE);
    expect(await kudos.receivedIn(1, BAKER)).to.equal(ALLOWANCE);
    expect(await kudos.allowanceLeft(BAKER)).to.equal(70);
  });

  it("gives everyone the whole allowance again in the season's first second, and not a second before", async () => {
    const { kudos, members, people } = await loadFixture(thanking);
    const baker = kudos.connect(people.baker);
    const begins = Number(await members.seasonsFrom()) + SEASON;
    await baker.giveKudos(CASHIER, 99, NOTE);
    await expect(at(begins - 1, () => baker.giveKudos(CASHIER, 1, NOTE)))
      .to.emit(kudos, "KudosGiven")
      .withArgs(BAKER, CASHIER, 1, NOTE, 1, 0, ALLOWANCE);
    expect(await kudos.allowanceLeft(BAKER)).to.equal(0);
    await expect(at(begins, () => baker.giveKudos(CASHIER, 1, NOTE)))
      .to.emit(kudos, "KudosGiven")
      .withArgs(BAKER, CASHIER, 1, NOTE, 2, 99, 1);
    expect(await kudos.receivedIn(1, CASHIER)).to.equal(ALLOWANCE);
    expect(await kudos.receivedIn(2, CASHIER)).to.equal(1);
  });

  it("follows the member to another wallet", async () => {
    const { kudos, members, roles, people } = await loadFixture(thanking);
    await kudos.connect(people.baker).giveKudos(CASHIER, 30, NOTE);
    await members.connect(roles.identity).startRecovery(BAKER, people.stranger);
    await time.increase(7 * DAY);
    await members.finishRecovery(BAKER);
    await expect(kudos.connect(people.stranger).giveKudos(CASHIER, 71, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_AllowanceUsed")
      .withArgs(BAKER, 70, 71);
  });

  it("works through the forwarder, without gas", async () => {
    const engine = await loadFixture(thanking);
    await expect(forward(engine, engine.people.baker, engine.kudos, "giveKudos", [CASHIER, 7, NOTE]))
      .to.emit(engine.kudos, "KudosGiven")
      .withArgs(BAKER, CASHIER, 7, NOTE, 1, 93, 7);
  });

  it("threat 34: costs the same after many thanks as after one", async () => {
    const { kudos, people } = await loadFixture(thanking);
    const baker = kudos.connect(people.baker);
    await baker.giveKudos(CASHIER, 1, NOTE);
    const early = await (await baker.giveKudos(CASHIER, 1, NOTE)).wait();
    for (let count = 0; count < 20; ++count) {
      await kudos.connect(people.farmer).giveKudos(CASHIER, 1, NOTE);
      await baker.giveKudos(FARMER, 1, NOTE);
    }
    const late = await (await baker.giveKudos(CASHIER, 1, NOTE)).wait();
    expect(late?.gasUsed).to.equal(early?.gasUsed);
  });
});

describe("Kudos.setAllowance", () => {
  it("reverts for everyone but governance", async () => {
    const { kudos, roles } = await loadFixture(thanking);
    await expect(kudos.connect(roles.curator).setAllowance(1))
      .to.be.revertedWithCustomError(kudos, "AccessManagedUnauthorized")
      .withArgs(roles.curator.address);
  });

  it("raises what is left in the running season", async () => {
    const { kudos, roles, people } = await loadFixture(thanking);
    await kudos.connect(people.baker).giveKudos(CASHIER, ALLOWANCE, NOTE);
    await expect(kudos.connect(roles.parameters).setAllowance(ALLOWANCE + 1))
      .to.emit(kudos, "KudosAllowanceSet")
      .withArgs(ALLOWANCE + 1);
    expect(await kudos.allowance()).to.equal(ALLOWANCE + 1);
    expect(await kudos.allowanceLeft(BAKER)).to.equal(1);
  });

  it("lowered below what was given, leaves nothing, and takes nothing back", async () => {
    const { kudos, roles, people } = await loadFixture(thanking);
    const baker = kudos.connect(people.baker);
    await baker.giveKudos(CASHIER, 50, NOTE);
    await kudos.connect(roles.parameters).setAllowance(49);
    expect(await kudos.allowanceLeft(BAKER)).to.equal(0);
    expect(await kudos.allowanceLeft(FARMER)).to.equal(49);
    await expect(baker.giveKudos(CASHIER, 1, NOTE))
      .to.be.revertedWithCustomError(kudos, "Kudos_AllowanceUsed")
      .withArgs(BAKER, 0, 1);
    expect(await kudos.receivedIn(1, CASHIER)).to.equal(50);
    await kudos.connect(roles.parameters).setAllowance(0);
    expect(await kudos.allowanceLeft(FARMER)).to.equal(0);
  });

  it("takes the largest allowance there is", async () => {
    const { kudos, roles, people } = await loadFixture(thanking);
    await kudos.connect(roles.parameters).setAllowance(65_535);
    const baker = kudos.connect(people.baker);
    await baker.giveKudos(CASHIER, 1, NOTE);
    await baker.giveKudos(CASHIER, 65_534, NOTE);
    await kudos.connect(people.farmer).giveKudos(CASHIER, 65_535, NOTE);
    expect(await kudos.receivedIn(1, CASHIER)).to.equal(131_070);
    expect(await kudos.allowanceLeft(BAKER)).to.equal(0);
  });

  it("tells the first allowance when it is created", async () => {
    const { kudos, manager, forwarder, members } = await loadFixture(thanking);
    expect(await kudos.allowance()).to.equal(ALLOWANCE);
    expect(await kudos.members()).to.equal(await members.getAddress());
    const created = await ethers.deployContract("Kudos", [manager, forwarder, members, 9]);
    await expect(created.deploymentTransaction()).to.emit(created, "KudosAllowanceSet").withArgs(9);
  });
});
