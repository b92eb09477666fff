package org.hoofbeat.accounts;

/** Something that not everybody may do. What has no right of its own here is open to every reader. */
public enum Right {
    /** Use one's own account: password, second factor, sessions. */
    OWN_ACCOUNT,
    /** See the desk: the start page of people who work here, and the lists on it. */
    WORK_AT_DESK,
    /** Write and change drafts of sections, resources and notices, and send them to review. */
    DRAFT_SECTIONS,
    /** Publish sections, take them back, restore an older version. */
    PUBLISH_SECTIONS,
    /** Import pages of others. */
    IMPORT_PAGES,
    /** Read questions, answer them and publish answers. */
    ANSWER_QUESTIONS,
    /** Add, change and disable accounts. */
    KEEP_ACCOUNTS,
    /** Read and verify the audit log. */
    READ_AUDIT
}
