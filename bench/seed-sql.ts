/** Sizes of the data set. */
export interface Sizes {
  readonly learners: number;
  readonly large: number;
}

/** Ids of the data set: a kind of four hexadecimal digits and a number, so that statements can name one another's rows. */
const id = (kind: string, number: string) => `('0190b0a1-${kind}-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

const REGIONS = 6;
const AGENCIES = 40;
const TRAINERS = 40;
const LANES = "(array['prosecutor', 'investigator', 'judge', 'advocate'])";
const FIRST = "(array['Aýna', 'Merdan', 'Jeren', 'Олег', 'Bahar', 'Gurban', 'Сельби', 'Kakabaý', 'Maýsa', 'Nowruz', 'Ogulnar', 'Dowlet'])";
const LAST = "(array['Orazow', 'Sapar', 'Nuryýew', 'Дементьев', 'Ataýew', 'Hojaýew', 'Аннаев', 'Şyhyýew', 'Berdiýew', 'Amanow', 'Garly', 'Öwez', 'Çary'])";
const nameOf = (number: string) => `${FIRST}[1 + ${number} % 12] || ' ' || ${LAST}[1 + ${number} / 12 % 13] || ' ' || ${number}`;
/** Agencies under regions: regions are 1 to REGIONS, agencies follow. */
const agencyOf = (number: string) => id("a000", `${REGIONS} + 1 + ${number} % ${AGENCIES}`);
const CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const code = (number: string) => {
  const letter = (power: number) => `substr('${CODE_LETTERS}', 1 + (${number} / ${31 ** power}) % 31, 1)`;
  return `'BE' || ${letter(2)} || 'N-CH' || ${letter(1)} || ${letter(0)}`;
};

/** Agencies, staff and trainings. `$1` is the password hash of everybody. */
export const STAFF: readonly string[] = [
  `insert into agency (id, name, region, path) values (${id("a000", "0")}, 'Bench training centre', 'Centre', '/')`,
  `insert into agency (id, parent_id, name, region, path)
   select ${id("a000", "n")}, ${id("a000", "0")}, 'Region ' || n, 'Region ' || n, '/' || ${id("a000", "n")} || '/' from generate_series(1, ${REGIONS}) n`,
  `insert into agency (id, parent_id, name, region, path)
   select ${id("a000", `${REGIONS} + n`)}, p.id, 'Agency ' || n, p.name, p.path || ${id("a000", `${REGIONS} + n`)} || '/'
   from generate_series(1, ${AGENCIES}) n join agency p on p.id = ${id("a000", `1 + n % ${REGIONS}`)}`,
  `insert into person (id, login, display_name, lane, locale, agency_id, password_hash, generation)
   values (${id("ad00", "0")}, 'admin@example.org', 'Bench administrator', 'other', 'en', ${id("a000", "0")}, $1, 0)`,
  `insert into role_grant (id, person_id, role, agency_id) values (${id("ad01", "0")}, ${id("ad00", "0")}, 'administrator', ${id("a000", "0")})`,
  `insert into person (id, login, display_name, lane, locale, agency_id, password_hash, generation)
   select ${id("7a00", "n")}, 'trainer' || n || '@example.org', 'Trainer ' || n, 'prosecutor', 'ru', ${agencyOf("n")}, $1, 1 from generate_series(1, ${TRAINERS}) n`,
  `insert into role_grant (id, person_id, role, agency_id)
   select ${id("7a01", "n")}, ${id("7a00", "n")}, 'trainer', ${agencyOf("n")} from generate_series(1, ${TRAINERS}) n`,
];

interface Course {
  readonly id: "tip" | "tip-large";
  readonly kind: string;
  readonly login: string;
  readonly people: number;
  readonly trainings: number;
  /** Learners from this number on have a past; those before are untouched and may be used for journeys. */
  readonly pastFrom: number;
}

/** The two courses of the data set. */
export function coursesOf({ learners, large }: Sizes): readonly Course[] {
  return [
    { id: "tip", kind: "1", login: "learner", people: learners, trainings: Math.ceil(learners / 25), pastFrom: Math.floor(learners * 0.75) },
    { id: "tip-large", kind: "2", login: "large", people: large, trainings: Math.ceil(large / 50), pastFrom: 1 },
  ];
}

/** Trainings, people and enrolments of one course, with a past that reports can count. `$1` is the password hash. */
export function courseStatements(course: Course): readonly string[] {
  const { kind, login, people, trainings, pastFrom } = course;
  const person = id(`b${kind}00`, "n");
  const enrolment = id(`e${kind}00`, "n");
  const training = id(`c${kind}00`, `n % ${trainings}`);
  const past = (share: number) => `n >= ${pastFrom} and n * 7919 % 100 < ${share}`;
  return [
    `insert into training (id, title, course_id, programme, agency_id, trainer_id, starts_on, ends_on, place, locale, join_code, generation)
     select ${id(`c${kind}00`, "n")}, 'Training ${kind}.' || n, '${course.id}', 'full', ${agencyOf("n")}, ${id("7a00", `1 + n % ${TRAINERS}`)},
            current_date - 60 + (n % 50)::int, current_date + 60, 'Room ' || n % 9, 'ru', ${code(`(n + ${kind} * 10000)`)}, 2 from generate_series(0, ${trainings - 1}) n`,
    `insert into person (id, login, display_name, lane, locale, agency_id, password_hash, generation)
     select ${person}, '${login}' || n || '@example.org', ${nameOf("n")}, ${LANES}[1 + n % 4], 'ru', ${agencyOf("n")}, $1, 2 from generate_series(1, ${people}) n`,
    `insert into enrolment (id, person_id, course_id, programme, training_id, trainer_id, generation, agency_id, lane, created_at, started_at, last_at, pre_millis, post_millis, completed_at, completed_version, certified_at)
     select ${enrolment}, ${person}, '${course.id}', 'full', ${training}, ${id("7a00", `1 + (n % ${trainings}) % ${TRAINERS}`)}, 2, ${agencyOf("n")}, ${LANES}[1 + n % 4], now() - interval '90 days',
            case when ${past(85)} then now() - interval '80 days' end, case when ${past(85)} then now() - (n % 60) * interval '1 day' end,
            case when ${past(80)} then 300 + n % 300 end, case when ${past(50)} then 600 + n % 400 end,
            case when ${past(45)} then now() - (n % 40) * interval '1 day' end, case when ${past(45)} then 'bench' end,
            case when ${past(44)} then now() - (n % 40) * interval '1 day' end
     from generate_series(1, ${people}) n`,
    `insert into certificate (id, serial, enrolment_id, holder_name, course_id, course_title, programme, training_id, content_version, locale, issued_at, expires_at)
     select ${id(`f${kind}00`, "n")}, 'BENCH-${kind}-' || n, ${enrolment}, ${nameOf("n")}, '${course.id}', '{"en": "Bench"}', 'full', ${training}, 'bench', 'ru', now(), now() + interval '3 years'
     from generate_series(1, ${people}) n where ${past(44)}`,
    `insert into learning_record (id, enrolment_id, activity_id, kind, payload, fingerprint, occurred_at, received_at, device_id, content_version, status)
     select ${id(`d${kind}0' || part || '`, "n")}, ${enrolment}, 'm2-l' || part, 'lesson.complete', '{}', 'bench', now() - interval '70 days', now() - interval '70 days',
            ${id("dd00", "0")}, 'bench', 'applied'
     from generate_series(1, ${people}) n, generate_series(1, 5) part where ${past(85)}`,
  ];
}
