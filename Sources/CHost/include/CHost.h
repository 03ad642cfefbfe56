#ifndef IAMDESK_CHOST_H
#define IAMDESK_CHOST_H
#include <stddef.h>

/* Columns of a scalar in the C.UTF-8 table, whatever locale the process is in: 0, 1, 2, or -1 for what can't be drawn. */
int host_wcwidth(unsigned int scalar);

/* Overwrites memory with zeros in a way that isn't optimised away. */
void host_wipe(void *memory, size_t count);
#endif
