-- CreateTable
CREATE TABLE "law_version" (
    "version" TEXT NOT NULL,
    "profile_id" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "law_version_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "case_answer" (
    "enrolment_id" UUID NOT NULL,
    "activity_id" TEXT NOT NULL,
    "attempt_id" UUID NOT NULL,
    "chosen" TEXT NOT NULL,
    "held" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_answer_pkey" PRIMARY KEY ("enrolment_id","activity_id")
);

-- AddForeignKey
ALTER TABLE "case_answer" ADD CONSTRAINT "case_answer_enrolment_id_fkey" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
