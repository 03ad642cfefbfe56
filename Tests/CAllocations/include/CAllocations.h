#ifndef IAMDESK_CALLOCATIONS_H
#define IAMDESK_CALLOCATIONS_H

/* Stands before the C library's malloc and its kin in the process, to count how often a stretch of code asks for memory. */

/* Begins to count anew, on every thread. */
void allocations_begin(void);
/* Requests for memory since then; counting stops. */
long allocations_end(void);
#endif
