-- CreateTable
CREATE TABLE "room" (
    "id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "activity_id" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL DEFAULT 0,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "revealed_at" TIMESTAMPTZ(3),

    CONSTRAINT "room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_member" (
    "room_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seat" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3),
    "held_seat" TEXT,

    CONSTRAINT "room_member_pkey" PRIMARY KEY ("room_id","person_id")
);

-- CreateTable
CREATE TABLE "room_entry" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "room_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "room_training_id_activity_id_idx" ON "room"("training_id", "activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_member_held_seat_key" ON "room_member"("held_seat");

-- CreateIndex
CREATE INDEX "room_member_person_id_idx" ON "room_member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_entry_room_id_number_key" ON "room_entry"("room_id", "number");

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_member" ADD CONSTRAINT "room_member_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_member" ADD CONSTRAINT "room_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_entry" ADD CONSTRAINT "room_entry_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
