-- CreateTable
CREATE TABLE "exercise_round" (
    "id" UUID NOT NULL,
    "enrolment_id" UUID NOT NULL,
    "activity_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content_version" TEXT NOT NULL,
    "script_version" TEXT NOT NULL,
    "moves" JSONB,
    "save_order" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "score_millis" INTEGER,
    "passed" BOOLEAN,
    "outcome" JSONB,

    CONSTRAINT "exercise_round_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "exercise_round_enrolment_id_activity_id_number_key" ON "exercise_round"("enrolment_id", "activity_id", "number");

-- AddForeignKey
ALTER TABLE "exercise_round" ADD CONSTRAINT "exercise_round_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
