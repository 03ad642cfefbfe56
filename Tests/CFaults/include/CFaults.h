#ifndef IAMDESK_CFAULTS_H
#define IAMDESK_CFAULTS_H

/* Stands before the C library's fsync, fdatasync and pwrite in the process: counts syncs of the files below one folder and lets them or
   the writes there fail, as a bad or a full disk does. Files elsewhere are left alone. */

/* Watches the files whose path begins with this text; NULL watches nothing. Counting begins anew, nothing fails. */
void faults_watch(const char *prefix);
/* Syncs of the watched files since then. */
long faults_syncs(void);
/* Lets every sync of a watched file fail with this error (errno) from the next one on; 0 for none. */
void faults_fail_syncs(int error);
/* Lets every write to a watched file fail with this error once `after` more have succeeded; 0 for none. */
void faults_fail_writes(int error, long after);
#endif
