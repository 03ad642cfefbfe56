#ifndef IAMDESK_CPASSWORDS_H
#define IAMDESK_CPASSWORDS_H

#include <stddef.h>

/* The commonest passwords as parts of their digests; NOTICE.md tells the layout. */
const unsigned char *common_passwords(void);
size_t common_passwords_size(void);

#endif
