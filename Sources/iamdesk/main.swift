print("iamdesk")
