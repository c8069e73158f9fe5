-- Figures of reports cost the same with two thousand people and with twenty: they are kept as counts (docs/adr/0018).

-- CreateTable
CREATE TABLE "completion_count" (
    "course_id" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "agency_id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "lane" TEXT NOT NULL,
    "enrolled_on" DATE NOT NULL,
    "enrolled" INTEGER NOT NULL,
    "started" INTEGER NOT NULL,
    "completed" INTEGER NOT NULL,
    "certified" INTEGER NOT NULL,
    "gain_of" INTEGER NOT NULL,
    "gain_sum" INTEGER NOT NULL,

    CONSTRAINT "completion_count_pkey" PRIMARY KEY ("course_id","programme","agency_id","training_id","lane","enrolled_on")
);

-- What one enrolment adds to its count: taken away as it was, added as it is. Rows are touched in one order, so that two changes never wait for each other.
-- In a schema of its own: the migration engine cannot describe functions.
CREATE SCHEMA "upkeep";
CREATE FUNCTION "upkeep"."count_enrolment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "completion_count" AS c
  SELECT course_id, programme, agency_id, coalesce(training_id, '00000000-0000-0000-0000-000000000000'), lane, (created_at AT TIME ZONE 'UTC')::date,
         sum(sign), coalesce(sum(sign) FILTER (WHERE started_at IS NOT NULL), 0), coalesce(sum(sign) FILTER (WHERE completed_at IS NOT NULL), 0),
         coalesce(sum(sign) FILTER (WHERE certified_at IS NOT NULL), 0), coalesce(sum(sign) FILTER (WHERE post_millis - pre_millis IS NOT NULL), 0),
         coalesce(sum(sign * (post_millis - pre_millis)), 0)
  FROM (SELECT OLD.*, -1 AS sign WHERE TG_OP <> 'INSERT' UNION ALL SELECT NEW.*, 1 WHERE TG_OP <> 'DELETE') e
  GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT ON CONSTRAINT "completion_count_pkey" DO UPDATE SET
    enrolled = c.enrolled + excluded.enrolled, started = c.started + excluded.started, completed = c.completed + excluded.completed,
    certified = c.certified + excluded.certified, gain_of = c.gain_of + excluded.gain_of, gain_sum = c.gain_sum + excluded.gain_sum;
  RETURN NULL;
END $$;

CREATE TRIGGER "enrolment_counted" AFTER INSERT OR DELETE ON "enrolment" FOR EACH ROW EXECUTE FUNCTION "upkeep"."count_enrolment"();

-- Most changes of an enrolment only move its last day; those count nothing.
CREATE TRIGGER "enrolment_recounted" AFTER UPDATE ON "enrolment" FOR EACH ROW
WHEN ((OLD.course_id, OLD.programme, OLD.agency_id, OLD.training_id, OLD.lane, OLD.created_at, OLD.started_at IS NULL, OLD.completed_at IS NULL,
       OLD.certified_at IS NULL, OLD.post_millis - OLD.pre_millis)
  IS DISTINCT FROM
      (NEW.course_id, NEW.programme, NEW.agency_id, NEW.training_id, NEW.lane, NEW.created_at, NEW.started_at IS NULL, NEW.completed_at IS NULL,
       NEW.certified_at IS NULL, NEW.post_millis - NEW.pre_millis))
EXECUTE FUNCTION "upkeep"."count_enrolment"();

-- Who is stuck moves with the clock and cannot be kept as a count: found by the last day of those who are under way.
CREATE INDEX "enrolment_under_way" ON "enrolment" ("course_id", (coalesce("last_at", "started_at"))) WHERE "started_at" IS NOT NULL AND "completed_at" IS NULL;

-- Everybody there is already.
INSERT INTO "completion_count"
SELECT course_id, programme, agency_id, coalesce(training_id, '00000000-0000-0000-0000-000000000000'), lane, (created_at AT TIME ZONE 'UTC')::date,
       count(*), count(started_at), count(completed_at), count(certified_at), count(post_millis - pre_millis), coalesce(sum(post_millis - pre_millis), 0)
FROM "enrolment" GROUP BY 1, 2, 3, 4, 5, 6;
