import { Trans, useLingui } from "@lingui/react/macro";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Section } from "@/components/ui/section.tsx";
import { AppearanceSettings } from "@/features/settings/components/appearance-settings.tsx";
import { EndpointSettings } from "@/features/settings/components/endpoint-settings.tsx";
import { LanguageSettings } from "@/features/settings/components/language-settings.tsx";
import { RecordFacts } from "@/features/settings/components/record-facts.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** How the app looks and where it asks; kept in this browser alone. */
export function SettingsPage() {
  const { t } = useLingui();
  useTitle(t`Settings`);
  return (
    <>
      <PageHeader
        title={<Trans>Settings</Trans>}
        lead={<Trans>They are kept in this browser and sent to nobody.</Trans>}
      />
      <div className="grid max-w-3xl gap-12">
        <Section title={<Trans>Language</Trans>}>
          <LanguageSettings />
        </Section>
        <Section title={<Trans>Appearance</Trans>}>
          <AppearanceSettings />
        </Section>
        <Section title={<Trans>Where this page asks</Trans>}>
          <EndpointSettings />
        </Section>
        <Section title={<Trans>What this page is connected to</Trans>}>
          <RecordFacts />
        </Section>
      </div>
    </>
  );
}
