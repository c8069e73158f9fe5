import { exerciseNamespaces } from "@/app/[locale]/exercise-words";
import { installedCourses } from "@/app/[locale]/(teach)/teach/courses";
import { Words } from "@/app/[locale]/words";
import { localeOf } from "@/app/[locale]/locale-of";
import { readCase, readVocabulary } from "@/lib/usecases/read-case";
import { readExercise } from "@/lib/usecases/read-catalogue";
import { readLawNames, readLawProfile } from "@/lib/usecases/read-law-profile";
import type { Locale } from "@/lib/kernel/locale";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WorkView } from "./work-view";
import type { CaseBench } from "./work-view";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; training: string; activity: string; attempt: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("training.submission.title") }) };
}

/** What was handed in. The case file comes with the page; who handed in what is asked for in the browser. */
export default async function WorkPage(props: Props) {
  const locale = await localeOf(props);
  const { training, activity, attempt } = await props.params;
  const courses = installedCourses(locale);
  const words = courses.flatMap(({ activities }) => activities).find(({ id }) => id === activity);
  const exercise = words?.scriptId ? readExercise(words.scriptId, locale) : undefined;
  return (
    <Words
      namespaces={["staff", "problem", "training", "state", "quiz", "qualification", "text", "law", ...(exercise ? exerciseNamespaces(exercise.kind) : [])]}
    >
      <main id="main" className="page" tabIndex={-1}>
        <WorkView
          place={{ trainingId: training, activityId: activity, attemptId: attempt }}
          courses={courses}
          caseBench={words?.caseId ? caseBench(words.caseId, locale) : undefined}
          exercise={exercise}
        />
      </main>
    </Words>
  );
}

/** The file of a case with its laws and the words of its elements: public, as on the learner's page. */
function caseBench(caseId: string, locale: Locale): CaseBench | undefined {
  const file = readCase(caseId, locale);
  if (file === undefined) return undefined;
  const { act, means, purpose, agg } = readVocabulary();
  const whole = (named: typeof act) => ({ named, others: [] });
  return {
    file,
    laws: file.profiles.flatMap((id) => readLawProfile(id, locale) ?? []),
    lawNames: readLawNames(locale),
    vocabulary: { act: whole(act), means: whole(means), purpose: whole(purpose), agg: whole(agg) },
  };
}
