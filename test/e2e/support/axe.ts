import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Those of its rules that ask for colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** No rule of WCAG 2.2 AA that a machine can check is broken on the page as it stands. */
export async function expectAccessible(page: Page, situation: string): Promise<void> {
  await expectNone(builder(page).withTags(WCAG_2_2_AA), situation);
}

/** The same of colours alone, for a page that was looked at in others. */
export async function expectAccessibleColours(page: Page, situation: string): Promise<void> {
  await expectNone(builder(page).withRules(OF_COLOURS), situation);
}

/** Frames of strangers do not exist here, so axe need not open a page of its own to sum up. */
const builder = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

async function expectNone(axe: AxeBuilder, situation: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
  expect(found, situation).toEqual([]);
}
