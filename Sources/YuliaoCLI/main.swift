print("yuliao")
