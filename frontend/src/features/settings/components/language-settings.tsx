import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/components/ui/choice.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { activateLanguage, detectLanguage, LANGUAGES } from "@/lib/language.ts";
import { type Preferences, setPreferences, usePreferences } from "@/lib/preferences.ts";

/** The language, at once and without loading the page again. */
export function LanguageSettings() {
  const { t } = useLingui();
  const { local } = useEngine();
  const { language } = usePreferences();
  function choose(chosen: Preferences["language"]) {
    setPreferences({ language: chosen });
    void activateLanguage(detectLanguage(chosen));
  }
  return (
    <Choice
      label={t`Language of the app`}
      value={language}
      onChange={choose}
      options={[
        { value: "auto", label: t`As the browser` },
        { value: "en", label: <span lang="en">{LANGUAGES.en}</span> },
        { value: "de", label: <span lang="de">{LANGUAGES.de}</span> },
        ...(local ? [{ value: "pseudo" as const, label: t`Pseudo (for testing)` }] : []),
      ]}
    />
  );
}
